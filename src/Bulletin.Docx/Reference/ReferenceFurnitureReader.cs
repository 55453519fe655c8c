using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;
using Bulletin.Layout;

namespace Bulletin.Docx.Reference;

/// <summary>Reads page numbers, header and footer text, letterhead and draft mark from the headers and footers of a reference document's upright pages.</summary>
internal sealed class ReferenceFurnitureReader
{
    private static readonly LocalText Head = new("页眉", "the header");
    private static readonly LocalText Foot = new("页脚", "the footer");
    private static readonly LocalText PageNumber = new("页码", "the page number");

    // Within this of an edge or the middle, in EMU, a picture stands there: 3 mm.
    private const long Near = 108_000;

    private readonly ReferenceContent _content;
    private readonly StyleSheet _styles;
    private readonly ReferenceTypeface _typeface;
    private readonly ReferenceLosses _losses;
    private readonly XElement _margins;
    private readonly Dictionary<(string Kind, string Type), ReferencePart> _parts;

    public ReferenceFurnitureReader(ReferenceFit fit, ReferenceTypeface typeface, ReferenceLosses losses)
    {
        (_content, _styles, _typeface, _losses) = (fit.Content, fit.Content.Styles, typeface, losses);
        _margins = fit.UprightPage.First(element => element.Name == Ooxml.W + "pgMar");
        _parts = _content.Upright.Headers
            .Select(reference => (Key: (reference.Name.LocalName[..6], reference.Value("type") ?? "default"), Part: _content.Parts.FirstOrDefault(part => part.Id == (string?)reference.Attribute(Ooxml.R + "id"))))
            .Where(pair => pair.Part is not null)
            .ToDictionary(pair => pair.Key, pair => pair.Part!);
    }

    private bool HasFirst => _content.Upright.HasTitlePage;

    /// <summary>The profile with the page numbers of the footers; unchanged where there are none.</summary>
    public StyleProfile Number(StyleProfile profile)
    {
        if (_content.NeedsPageNumber)
        {
            return profile;
        }

        var odd = NumberOf("footer", "default");
        if (odd is null)
        {
            _losses.Add(
                PageNumber, NumberOf("header", "default") is null ? "没有页码" : "页码在页眉", NumberOf("header", "default") is null ? "there is none" : "it is in the header");
            return profile;
        }

        var even = _content.Settings.HasEvenPages ? NumberOf("footer", "even") : odd;
        var style = profile.PageNumber;
        var role = Family(odd) is { } family ? _typeface.Claim(family, style.Font) ?? style.Font : style.Font;
        style = Form(odd.Text.Trim(), style) with
        {
            Font = role,
            Size = Size(odd) ?? style.Size,
            IsOnFirstPage = !HasFirst || NumberOf("footer", "first") is not null,
        };
        style = Placed(style, odd, even);
        return profile with { PageNumber = style with { BelowTypeArea = Below(odd, profile with { PageNumber = style }) } };
    }

    /// <summary>The furniture; null for none. What has no room on the pages of the profile stays out.</summary>
    public PageFurniture? Read(StyleProfile profile)
    {
        var furniture = new PageFurniture
        {
            Header = Usable(Text("header", "header"), Head, text => new() { Header = text }, profile),
            Footer = Usable(Text("footer", "footer"), Foot, text => new() { Footer = text }, profile),
            Letterhead = Usable(Letterhead(profile), Head, letterhead => new() { Letterhead = letterhead }, profile),
            DraftMark = Usable(Mark(), Head, mark => new() { DraftMark = mark }, profile),
        };
        if (furniture is { Letterhead: not null, Header: not null } && furniture.Letterhead.IsOnEveryPage)
        {
            _losses.Add(Head, "图片旁的文字", "the text beside the picture");
        }

        Leftovers();
        return furniture.IsEmpty ? null : furniture;
    }

    private T? Usable<T>(T? value, LocalText place, Func<T, PageFurniture> only, StyleProfile profile)
        where T : class
    {
        if (value is null || FurnitureChecks.Check(only(value), profile).FirstOrDefault() is not { } found)
        {
            return value;
        }

        _losses.Add(place, (found with { Language = DiagnosticLanguage.Chinese }).Message, (found with { Language = DiagnosticLanguage.English }).Message);
        return null;
    }

    private List<ReferenceLine> Lines(string kind, string type) => _parts.TryGetValue((kind, type), out var part) ? ReferenceLine.Of(part.Root!, _styles) : [];

    private ReferenceLine? NumberOf(string kind, string type) => Lines(kind, type).Find(line => line.HasNumber);

    private PageNumberStyle Form(string text, PageNumberStyle style)
    {
        const string Number = "\uE001";
        var bare = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        if (bare.Length >= 3 && bare[1] == ReferenceLine.Page && bare[0] == bare[2] && bare.Length == 3 && bare[0] is '—' or '-' or '–' or '－' or '―' or '─')
        {
            return style with { Form = PageNumberForm.Dashed, Dash = bare[..1] };
        }

        PageNumberForm? form = bare switch
        {
            Number => PageNumberForm.Plain,
            "第" + Number + "页" => PageNumberForm.Ordinal,
            "第" + Number + "页共\uE002页" or "第" + Number + "页，共\uE002页" => PageNumberForm.OrdinalOfTotal,
            _ => null,
        };
        if (form is null)
        {
            _losses.Add(PageNumber, $"写法“{Shown(text)}”", $"its form “{Shown(text)}”");
        }

        return form is { } known ? style with { Form = known } : style;
    }

    private static string Shown(string text) => text.Replace(ReferenceLine.Page, '1').Replace(ReferenceLine.Total, '9');

    private PageNumberStyle Placed(PageNumberStyle style, ReferenceLine odd, ReferenceLine? even)
    {
        var indent = Math.Max(Indent(odd, "right"), Indent(odd, "left"));
        var (right, left) = (Side(odd.Alignment, isOdd: true), Side(even?.Alignment ?? odd.Alignment, isOdd: false));
        PageNumberPlace? place = (right, left) switch
        {
            ("center", "center") => PageNumberPlace.Centre,
            ("right", "left") => PageNumberPlace.Outer,
            ("left", "right") => PageNumberPlace.Inner,
            _ => null,
        };
        if (place is null)
        {
            _losses.Add(PageNumber, "单双页位置相同", "it stands at the same side of odd and even pages");
        }

        return style with { Place = place ?? (right == "right" ? PageNumberPlace.Outer : PageNumberPlace.Inner), Indent = (int)Math.Round(indent / (double)Math.Max(1, style.Size.Twips)) };
    }

    private static string Side(string alignment, bool isOdd) => alignment switch
    {
        "center" => "center",
        "right" or "end" => "right",
        "outside" => isOdd ? "right" : "left",
        "inside" => isOdd ? "left" : "right",
        _ => "left",
    };

    private int Indent(ReferenceLine line, string side) =>
        line.Paragraph.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "ind").Number(side) ?? _styles.Effective(line.Style, "pPr", "ind", side).Number(side) ?? 0;

    // The last line of a footer stands on its distance; those above it by their height.
    private Length Below(ReferenceLine number, StyleProfile profile)
    {
        var lines = Lines("footer", "default");
        var after = lines.SkipWhile(line => !ReferenceEquals(line.Paragraph, number.Paragraph) && line.Paragraph != number.Paragraph).Skip(1).Sum(Height);
        var height = Height(number);
        var dash = profile.PageNumber.DashIn(Length.Twip(height), profile.Grid);
        var below = profile.Page.TypeAreaBottom - Length.Twip((_margins.Number("footer") ?? 0) + after + height) + dash;
        return below > Length.Zero ? below : Length.Zero;
    }

    private int Height(ReferenceLine line)
    {
        var own = line.Paragraph.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "spacing");
        var spacing = own.Number("line") is null ? _styles.Effective(line.Style, "pPr", "spacing", "line") : own;
        var size = (Size(line) ?? Length.Pt(10.5)).Twips;
        var before = own.Number("before") ?? _styles.Effective(line.Style, "pPr", "spacing", "before").Number("before") ?? 0;
        var height = spacing.Value("lineRule") is "exact" or "atLeast" ? spacing.Number("line") ?? size : size * 13 / 10 * (spacing.Number("line") ?? 240) / 240;
        return Math.Clamp(height, 0, 10_000) + Math.Clamp(before, 0, 10_000);
    }

    private RunningText? Text(string kind, string field)
    {
        var place = field == "header" ? Head : Foot;
        var lines = Lines(kind, "default").Where(line => !line.HasNumber).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        if (lines.Count > 1)
        {
            _losses.Add(place, "第一行以后的文字", "its text after the first line");
        }

        var line = lines[0];
        if (line.IsUnusable)
        {
            _losses.Add(place, $"文字“{Readable(line)}”有制表位或域", $"its text “{Readable(line)}”, which has tabs or fields");
            return null;
        }

        var even = _content.Settings.HasEvenPages ? Lines(kind, "even").Find(other => !other.HasNumber) : line;
        var first = HasFirst ? Lines(kind, "first").Find(other => !other.HasNumber) : line;
        if (first is not null && first.Text.Trim() != line.Text.Trim())
        {
            _losses.Add(place, "首页的文字", "the text of page 1");
        }

        if (even is null)
        {
            _losses.Add(place, "只在单页上有", "it is on odd pages only");
        }

        var (odd, other) = (Side(line.Alignment, isOdd: true), Side((even ?? line).Alignment, isOdd: false));
        var role = Family(line) is { } family ? _typeface.Claim(family, FontRole.SongTi) ?? FontRole.SongTi : FontRole.SongTi;
        Borders(line, place);
        return new()
        {
            Text = line.Text.Trim(),
            EvenText = even is null || even.Text.Trim() == line.Text.Trim() || even.IsUnusable ? null : even.Text.Trim(),
            Alignment = (odd, other) switch
            {
                ("right", "left") => FurnitureAlignment.Outer,
                ("left", "right") => FurnitureAlignment.Inner,
                ("right", _) => FurnitureAlignment.Right,
                ("left", _) => FurnitureAlignment.Left,
                _ => FurnitureAlignment.Centre,
            },
            Font = role,
            Size = Size(line) ?? Length.Pt(10.5),
            Colour = Colour(line) ?? default,
            Distance = Length.Twip(Math.Clamp(_margins.Number(field) ?? 0, 0, 10_000)),
            IsOnFirstPage = first is not null || (kind == "header" && Drawing("first") is not null),
        };
    }

    private static string Readable(ReferenceLine line) => string.Concat(line.Text.Where(character => character is not (>= '\uE001' and <= '\uE003') && !char.IsControl(character)));

    private void Borders(ReferenceLine line, LocalText place)
    {
        if ((line.Paragraph.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "pBdr") ?? _styles.Effective(line.Style, "pPr", "pBdr")) is { } border
            && border.Elements().Any(edge => edge.Value() is not (null or "none" or "nil")))
        {
            _losses.Add(place, "文字下的横线", "the rule below its text");
        }
    }

    private Letterhead? Letterhead(StyleProfile profile)
    {
        var type = HasFirst && Drawing("first") is not null ? "first" : "default";
        if (Drawing(type) is not { } drawing)
        {
            return null;
        }

        var id = (string?)drawing.Descendants(Ooxml.Drawing + "blip").First().Attribute(Ooxml.R + "embed") ?? "";
        if (_parts[("header", type)].Targets!.GetValueOrDefault(id) is not { } target || _content.Media.Picture(target) is not { } picture)
        {
            _losses.Add(Head, "图片（不是 PNG 或 JPEG）", "its picture, which is neither PNG nor JPEG");
            return null;
        }

        var width = new Length(Emu(drawing.Element(Ooxml.WordDrawing + "extent"), "cx"));
        var down = drawing.Element(Ooxml.WordDrawing + "positionV") is { } vertical && (string?)vertical.Attribute("relativeFrom") == "page" && Offset(vertical) is { } offset
            ? new Length(offset)
            : Length.Twip(Math.Clamp(_margins.Number("header") ?? 0, 0, 10_000));
        return new()
        {
            Picture = picture,
            Width = width,
            Alignment = Alignment(drawing, width, profile),
            Distance = down,
            IsOnEveryPage = type == "default" && (!HasFirst || Drawing("first") is not null),
            Alternative = (string?)drawing.Element(Ooxml.WordDrawing + "docPr")?.Attribute("descr") ?? "",
        };
    }

    private XElement? Drawing(string type) => _parts.TryGetValue(("header", type), out var part)
        ? part.Root!.WithoutFallbacks().FirstOrDefault(element => element.Name.Namespace == Ooxml.WordDrawing && element.Name.LocalName is "anchor" or "inline" && element.Descendants(Ooxml.Drawing + "blip").Any())
        : null;

    private FurnitureAlignment Alignment(XElement drawing, Length width, StyleProfile profile)
    {
        if (drawing.Name.LocalName == "inline")
        {
            var paragraph = drawing.Ancestors(Ooxml.W + "p").First();
            var properties = paragraph.Element(Ooxml.W + "pPr");
            var style = _styles.ById(properties?.Element(Ooxml.W + "pStyle").Value()) ?? _styles.Default("paragraph");
            return Named(properties?.Element(Ooxml.W + "jc").Value() ?? _styles.Effective(style, "pPr", "jc").Value() ?? "left");
        }

        var horizontal = drawing.Element(Ooxml.WordDrawing + "positionH");
        if (horizontal?.Element(Ooxml.WordDrawing + "align")?.Value is { } align)
        {
            return Named(align);
        }

        var left = (Offset(horizontal) ?? 0) - ((string?)horizontal?.Attribute("relativeFrom") == "page" ? profile.Page.TypeAreaLeft.Emu : 0);
        var spare = profile.Page.TypeAreaWidth.Emu - width.Emu;
        FurnitureAlignment? place = Math.Abs(left - (spare / 2)) <= Near ? FurnitureAlignment.Centre
            : Math.Abs(left) <= Near ? FurnitureAlignment.Left
            : Math.Abs(left - spare) <= Near ? FurnitureAlignment.Right
            : null;
        if (place is null)
        {
            _losses.Add(Head, "图片的左右位置", "the place of its picture between the margins");
        }

        return place ?? FurnitureAlignment.Centre;
    }

    private static FurnitureAlignment Named(string alignment) => alignment switch
    {
        "center" => FurnitureAlignment.Centre,
        "right" or "end" => FurnitureAlignment.Right,
        "outside" => FurnitureAlignment.Outer,
        "inside" => FurnitureAlignment.Inner,
        _ => FurnitureAlignment.Left,
    };

    private DraftMark? Mark()
    {
        var shape = _parts.Where(part => part.Key.Kind == "header").SelectMany(part => part.Value.Root!.Descendants(Ooxml.Vml + "textpath"))
            .FirstOrDefault(text => (string?)text.Attribute("string") is { Length: > 0 });
        if (shape is null)
        {
            return null;
        }

        var fill = (string?)shape.Parent?.Attribute("fillcolor") ?? "";
        return fill is ['#', .. { Length: 6 } hex] && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? new() { Text = (string)shape.Attribute("string")!, Colour = new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb) }
            : new() { Text = (string)shape.Attribute("string")! };
    }

    // What has no counterpart.
    private void Leftovers()
    {
        foreach (var ((kind, _), part) in _parts)
        {
            var place = kind == "header" ? Head : Foot;
            if (part.Root!.WithoutFallbacks().Any(element => element.Name == Ooxml.W + "tbl"))
            {
                _losses.Add(place, "表格", "its table");
            }

            if (part.Root!.WithoutFallbacks().Count(element => element.Name == Ooxml.Drawing + "blip") > (kind == "header" ? 1 : 0))
            {
                _losses.Add(place, kind == "header" ? "第一幅以后的图片" : "图片", kind == "header" ? "its pictures after the first" : "its pictures");
            }

            if (part.Root!.WithoutFallbacks().Any(element => element.Name.Namespace == Ooxml.Vml && element.Name.LocalName is "line" or "rect" or "oval"))
            {
                _losses.Add(place, "线条或图形", "its lines or shapes");
            }
        }
    }

    private string? Family(ReferenceLine line) =>
        _typeface.Of(line.Run?.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "rFonts"), "eastAsia") ?? _typeface.Family(line.Style, "eastAsia");

    private Length? Size(ReferenceLine line)
    {
        var halves = line.Run?.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "sz").Number() ?? _styles.Effective(line.Style, "rPr", "sz").Number();
        return halves is > 0 and < 400 ? Length.Twip(halves.Value * 10) : null;
    }

    private Colour? Colour(ReferenceLine line)
    {
        var hex = line.Run?.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "color").Value() ?? _styles.Effective(line.Style, "rPr", "color").Value();
        return hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? new Colour((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    private static long? Offset(XElement? position) =>
        long.TryParse(position?.Element(Ooxml.WordDrawing + "posOffset")?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var emu) && Math.Abs(emu) < 100_000_000 ? emu : null;

    private static long Emu(XElement? element, string attribute) =>
        long.TryParse((string?)element?.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var emu) && emu < 100_000_000 ? emu : 0;
}
