using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;
using Bulletin.Standard;

namespace Bulletin.Docx.Reference;

/// <summary>Reads a profile and page furniture from a reference document, for files that cannot take its styles themselves.</summary>
internal sealed class ReferenceFormatReader
{
    private const int Single = 240;

    private readonly ReferenceFit _fit;
    private readonly StyleSheet _styles;
    private readonly ReferenceTypeface _typeface;
    private readonly ReferenceLosses _losses;
    private StyleProfile _profile;

    private ReferenceFormatReader(ReferenceFit fit, StyleProfile profile, string? file)
    {
        (_fit, _styles, _profile, _losses) = (fit, fit.Content.Styles, profile, new(file));
        _typeface = new(_styles, fit.Content.Theme);
    }

    /// <summary>The format; the profile is a usable one.</summary>
    public static ReferenceFormat Read(ReferenceFit fit, StyleProfile profile, string? file)
    {
        var reader = new ReferenceFormatReader(fit, profile, file);
        reader.Page();
        reader.Body();
        reader.Title();
        reader.Headings();
        reader.Others();
        var furniture = new ReferenceFurnitureReader(fit, reader._typeface, reader._losses);
        reader.Try(furniture.Number(reader._profile), new("页码", "the page number"), "位置或大小超出范围", "its place or size is out of range");
        reader.Names();
        return new(reader._profile, furniture.Read(reader._profile), reader._losses.ToValueList());
    }

    private static LocalText Place(string name) => new($"样式“{name}”", $"style “{name}”");

    // A candidate that no profile can be stays out, and is told.
    private void Try(StyleProfile candidate, LocalText place, string chinese, string english)
    {
        if (candidate.Equals(_profile))
        {
            return;
        }

        if (candidate.Validate().Count == 0)
        {
            _profile = candidate;
        }
        else
        {
            _losses.Add(place, chinese, english);
        }
    }

    private void Page()
    {
        var box = PageBox.Of(_fit.UprightPage, _fit.Content.Settings.HasGutterAtTop);
        Try(box.Fit(_profile), new("页面", "the page"), "纸张或页边距超出范围", "its paper or margins are out of range");
        if (_fit.Content.Landscape is not null && !LandscapeIsTurned(box))
        {
            _losses.Add(new("横向页面", "the landscape page"), "页边距与纵向页面转过来的不同", "its margins are not those of the upright page turned");
        }

        if (_fit.UprightPage.Any(element => element.Name == Ooxml.W + "pgBorders"))
        {
            _losses.Add(new("页面", "the page"), "页面边框", "its borders");
        }
    }

    private bool LandscapeIsTurned(PageBox upright) =>
        PageBox.Of(_fit.LandscapePage, _fit.Content.Settings.HasGutterAtTop)
            == PageBox.Of(ReferenceSections.Turned(_fit.UprightPage), _fit.Content.Settings.HasGutterAtTop) && !upright.IsLandscape;

    private void Body()
    {
        if (_fit.Map[StyleId.Body].Theirs is not { } style)
        {
            return;
        }

        var place = Name(StyleId.Body);
        var size = Size(style) ?? _profile.Body.Size;
        var role = Role(style, _profile.Body.Font, place);
        Try(
            _profile with { Body = _profile.Body with { Font = role, Colour = Colour(style) ?? _profile.Body.Colour } },
            place, "字体或颜色", "its font or colour");
        Grid(style, size, place);
        var indent = FirstLine(style, _profile.Grid.Cell, place);
        Try(_profile with { Body = _profile.Body with { FirstLineIndent = indent } }, place, "首行缩进", "its first-line indent");
        if (Text(style, "jc") is not (null or "both"))
        {
            _losses.Add(place, "对齐方式不是两端对齐", "it is not justified");
        }

        Unsupported(style, place, hasBold: false);
        if (Number(style, "spacing", "before") > 0 || Number(style, "spacing", "after") > 0)
        {
            _losses.Add(place, "段前、段后距", "the space above or below it");
        }

        var chinese = _typeface.Family(style, "eastAsia");
        if (_typeface.Family(style, "ascii") is { } latin && latin != chinese && ReferenceTypeface.RoleOf(latin) is null)
        {
            _losses.Add(DiagnosticCodes.ReferenceLatin, latin);
        }
    }

    // Pitch and cells as Word sets them: exact lines, or an estimate where fonts decide.
    private void Grid(XElement style, Length size, LocalText place)
    {
        var (cell, pitch, isExact) = BodyGrid.Measures(_styles, style, _fit.UprightPage);
        var grid = _profile.Grid with
        {
            Pitch = Length.Twip(pitch),
            Cell = Length.Twip(cell),
            Tracking = Length.Twip(cell) - size,
        };
        var candidate = _profile with { Body = _profile.Body with { Size = size }, Grid = grid };
        candidate = candidate with
        {
            Grid = grid with
            {
                CellsPerLine = StyleResolution.CellsOf(candidate.Page, candidate.Body, grid.Cell),
                LinesPerPage = StyleResolution.LinesOf(candidate.Page, grid.Pitch),
            },
        };
        Try(candidate, place, "字号、字间距或行距", "its size, spacing or line pitch");
        if (!isExact)
        {
            _losses.Add(DiagnosticCodes.ReferencePitch, _profile.Grid.Pitch.Points);
        }
    }

    private void Title()
    {
        if (_fit.Map[StyleId.Title].Theirs is not { } style)
        {
            return;
        }

        var (place, title) = (Name(StyleId.Title), _profile.Title);
        var role = Role(style, title.Font, place);
        Try(
            _profile with
            {
                Title = title with { Font = role, Size = Size(style) ?? title.Size, Colour = Colour(style) ?? default, IsBold = IsOn(style, "b") },
            },
            place, "字体、字号或颜色", "its font, size or colour");
        Try(
            _profile with { Title = _profile.Title with { BlankLinesAbove = BlankLines(style, "before", place), BlankLinesBelow = BlankLines(style, "after", place) } },
            place, "段前、段后距", "the space above or below it");
        if (Text(style, "jc") is not "center")
        {
            _losses.Add(place, "不是居中", "it is not centred");
        }

        OtherPitch(style, place);
        Unsupported(style, place, hasBold: true);
    }

    private void Headings()
    {
        for (var level = 1; level <= _profile.Headings.Count; level++)
        {
            var id = StyleId.Heading(level);
            if (_fit.Map[id].Theirs is not { } style)
            {
                continue;
            }

            var (place, heading, index) = (Name(id), _profile.Headings[level - 1], level - 1);
            heading = heading with
            {
                Font = Role(style, heading.Font, place),
                Size = Size(style) ?? heading.Size,
                IsBold = IsOn(style, "b"),
                Alignment = Text(style, "jc") switch
                {
                    "center" => HeadingAlignment.Centre,
                    "right" or "end" => HeadingAlignment.Right,
                    "both" or "distribute" => HeadingAlignment.Justified,
                    _ => HeadingAlignment.Left,
                },
                FirstLineIndent = FirstLine(style, _profile.Grid.Cell, place),
            };
            Try(
                _profile with { Headings = [.. _profile.Headings.Select((given, i) => i == index ? heading : given)] },
                place, "字体、字号或缩进", "its font, size or indent");
            if (Colour(style) is { } colour && colour != _profile.Body.Colour)
            {
                _losses.Add(place, "颜色", "its colour");
            }

            if (Number(style, "spacing", "before") > 0 || Number(style, "spacing", "after") > 0)
            {
                _losses.Add(place, "段前、段后距", "the space above or below it");
            }

            OtherPitch(style, place);
            Unsupported(style, place, hasBold: true);
        }
    }

    private void Others()
    {
        if (_fit.Map[StyleId.AttachmentLabel].Theirs is { } label)
        {
            var place = Name(StyleId.AttachmentLabel);
            var font = Role(label, _profile.Attachment.LabelFont, place);
            Try(_profile with { Attachment = _profile.Attachment with { LabelFont = font, LabelSize = Size(label) ?? _profile.Attachment.LabelSize } }, place, "字体或字号", "its font or size");
        }

        if (_fit.Map[StyleId.AttachmentTitle].Theirs is { } title)
        {
            var place = Name(StyleId.AttachmentTitle);
            var font = Role(title, _profile.Attachment.TitleFont, place);
            Try(_profile with { Attachment = _profile.Attachment with { TitleFont = font, TitleSize = Size(title) ?? _profile.Attachment.TitleSize } }, place, "字体或字号", "its font or size");
        }

        if (_fit.Map[StyleId.TableText].Theirs is { } text)
        {
            var place = Name(StyleId.TableText);
            var font = Role(text, _profile.Table.Font, place);
            Try(_profile with { Table = _profile.Table with { Font = font, Size = Size(text) ?? _profile.Table.Size } }, place, "字体或字号", "its font or size");
        }

        if (_fit.Map[StyleId.TableHeader].Theirs is { } header)
        {
            var place = Name(StyleId.TableHeader);
            Try(_profile with { Table = _profile.Table with { HeaderFont = Role(header, _profile.Table.HeaderFont, place) } }, place, "字体", "its font");
        }
    }

    private void Names() => Try(_profile with { Fonts = _typeface.Names(_profile.Fonts) }, new("字体", "the fonts"), "名称不能用", "names that cannot be used");

    private LocalText Name(string id) => Place(StyleNames.Shown(_fit.Map[id].Name));

    private FontRole Role(XElement style, FontRole otherwise, LocalText place)
    {
        if (_typeface.Family(style, "eastAsia") is not { } family)
        {
            return otherwise;
        }

        if (_typeface.Claim(family, otherwise) is { } role)
        {
            return role;
        }

        _losses.Add(place, $"字体“{family}”（同类字体已用另一种）", $"its font “{family}” (another of its kind is used already)");
        return ReferenceTypeface.RoleOf(family) ?? otherwise;
    }

    private Length? Size(XElement style) =>
        _styles.Effective(style, "rPr", "sz").Number() is > 0 and < 400 and var halves ? Length.Twip(halves * 10) : null;

    private Colour? Colour(XElement style) => _styles.Effective(style, "rPr", "color").Value() is { Length: 6 } hex
        && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;

    private bool IsOn(XElement style, string property) => _styles.Effective(style, "rPr", property).IsOn();

    private string? Text(XElement style, string property) => _styles.Effective(style, "pPr", property).Value();

    private int Number(XElement style, string property, string attribute) => _styles.Effective(style, "pPr", property, attribute).Number(attribute) ?? 0;

    // In cells of the body; what is given in characters comes before what is given in twips.
    private int FirstLine(XElement style, Length cell, LocalText place)
    {
        if (_styles.Effective(style, "pPr", "ind", "firstLineChars").Number("firstLineChars") is > 0 and var hundredths)
        {
            return (int)Math.Round(hundredths / 100.0);
        }

        var cells = (double)Number(style, "ind", "firstLine") / Math.Max(1, cell.Twips);
        var whole = (int)Math.Round(cells);
        if (Math.Abs(cells - whole) > 0.1 || Number(style, "ind", "left") != 0 || Number(style, "ind", "hanging") != 0)
        {
            _losses.Add(place, "缩进不是整字", "its indent is no whole number of characters");
        }

        return whole;
    }

    private int BlankLines(XElement style, string side, LocalText place)
    {
        if (_styles.Effective(style, "pPr", "spacing", side + "Lines").Number(side + "Lines") is > 0 and var hundredths)
        {
            return (int)Math.Round(hundredths / 100.0);
        }

        var lines = (double)Number(style, "spacing", side) / Math.Max(1, _profile.Grid.Pitch.Twips);
        var whole = (int)Math.Round(lines);
        if (Math.Abs(lines - whole) > 0.1)
        {
            _losses.Add(place, side == "before" ? "段前距不是整行" : "段后距不是整行", side == "before" ? "the space above it is no whole number of lines" : "the space below it is no whole number of lines");
        }

        return whole;
    }

    private void OtherPitch(XElement style, LocalText place)
    {
        var spacing = _styles.Effective(style, "pPr", "spacing", "line");
        var isExact = spacing.Value("lineRule") == "exact";
        if (isExact ? Number(style, "spacing", "line") != _profile.Grid.Pitch.Twips : spacing is not null && spacing.Number("line") is not (null or Single))
        {
            _losses.Add(place, "行距与正文不同", "its line spacing is not that of the body");
        }
    }

    private void Unsupported(XElement style, LocalText place, bool hasBold)
    {
        foreach (var (property, chinese, english) in new[] { ("b", "加粗", "bold type"), ("i", "倾斜", "italics"), ("caps", "大写", "capitals"), ("strike", "删除线", "a line through it"), ("shadow", "阴影", "a shadow") })
        {
            if ((property != "b" || !hasBold) && IsOn(style, property))
            {
                _losses.Add(place, chinese, english);
            }
        }

        if (_styles.Effective(style, "rPr", "u").Value() is not (null or "none"))
        {
            _losses.Add(place, "下划线", "underlining");
        }

        if (_styles.Effective(style, "pPr", "pBdr") is { HasElements: true })
        {
            _losses.Add(place, "边框", "its borders");
        }
    }
}
