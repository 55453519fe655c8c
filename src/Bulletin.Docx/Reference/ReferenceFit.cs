using System.Collections.Concurrent;
using System.Xml.Linq;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>A reference document and a profile: which of their styles serves for which of ours, and what a page holds. What is built from them is kept.</summary>
internal sealed class ReferenceFit
{
    // More kinds of documents than this from one reference document are made on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private readonly StyleProfile _original;
    private readonly OurStyles _ours;
    private readonly ConcurrentDictionary<string, ReferenceSheet> _sheets = new(StringComparer.Ordinal);

    /// <summary>Fits a reference document and a profile to each other.</summary>
    /// <exception cref="NoticeException">Its pages have no room for a text (BUL5055).</exception>
    public ReferenceFit(ReferenceContent content, StyleProfile profile, string? file)
    {
        (Content, _original) = (content, profile);
        _ours = new(profile);
        Map = new(_ours, content.Styles);
        UprightPage = Completed(content.Upright.Page);
        LandscapePage = content.Landscape is { } landscape ? Completed(landscape.Page) : ReferenceSections.Turned(UprightPage);
        var gutterAtTop = content.Settings.HasGutterAtTop;
        var box = PageBox.Of(UprightPage, gutterAtTop);
        foreach (var pages in new[] { box, PageBox.Of(LandscapePage, gutterAtTop) }.Where(pages => !pages.HasRoom))
        {
            throw new NoticeException([DiagnosticCodes.ReferencePageTooSmall.AtFile(file, Length.Twip(pages.TextWidth).Millimetres.ToString("0", null), Length.Twip(pages.TextHeight).Millimetres.ToString("0", null))]);
        }

        Profile = box.Fit(profile);
        if (content.Styles.Effective(Map[StyleId.Title].Theirs, "rPr", "sz").Number() is > 0 and < 400 and var size && Map[StyleId.Title].Theirs is not null)
        {
            Profile = Profile with { Title = Profile.Title with { Size = Length.Twip(size * 10) } };
        }

        (Cells, Lines) = BodyGrid.Of(content.Styles, Map[StyleId.Body].Theirs, box, UprightPage, profile);
        HasOurLines = (Cells, Lines) == (profile.Grid.CellsPerLine, profile.Grid.LinesPerPage) || HasSameGrid(box, profile);
    }

    public ReferenceContent Content { get; }

    public StyleMap Map { get; }

    /// <summary>The profile with their sheet, type area and size of the title.</summary>
    public StyleProfile Profile { get; }

    /// <summary>The grid of the profile.</summary>
    public TextGrid OriginalGrid => _original.Grid;

    public IReadOnlyList<XElement> UprightPage { get; }

    public IReadOnlyList<XElement> LandscapePage { get; }

    /// <summary>About how many characters of the body a line holds.</summary>
    public int Cells { get; }

    /// <summary>About how many lines a page holds.</summary>
    public int Lines { get; }

    /// <summary>Whether lines and pages are those of the profile.</summary>
    public bool HasOurLines { get; }

    /// <summary>The parts that depend on what a document uses.</summary>
    /// <param name="used">Our styles that it uses.</param>
    /// <param name="readOnly">Whether Word opens it read-only.</param>
    public ReferenceSheet Sheet(IReadOnlySet<string> used, bool readOnly)
    {
        var missing = _ours.Ids.Where(id => Map[id].Theirs is null && (used.Contains(id) || IsDefault(id))).ToList();
        var key = (readOnly ? "r " : "w ") + string.Join(' ', missing);
        if (_sheets.TryGetValue(key, out var sheet))
        {
            return sheet;
        }

        sheet = ReferenceSheet.Build(this, _original, new AddedStyles(_ours, Map, Content.Styles).Build(missing), readOnly);
        if (_sheets.Count < Kept)
        {
            _sheets.TryAdd(key, sheet);
        }

        return sheet;
    }

    /// <summary>What there is to say of a document that uses some of our styles.</summary>
    public IEnumerable<Diagnostic> Diagnostics(IReadOnlySet<string> used, string? file) => StyleNotes.Of(this, _ours, used.Append(StyleId.Normal).ToHashSet(StringComparer.Ordinal), file);

    /// <summary>Whether their style for one of ours numbers its paragraphs.</summary>
    public bool NumbersItself(string id) =>
        Map[id] is { Theirs: { } style } && StyleSheet.TypeOf(style) == "paragraph" && Content.Styles.Effective(style, "pPr", "numPr")?.Element(Ooxml.W + "numId").Value() is not (null or "0");

    // As a profile that was read from this very document has.
    private bool HasSameGrid(PageBox box, StyleProfile profile)
    {
        if (!ReferenceEquals(box.Fit(profile), profile) || Map[StyleId.Body].Theirs is not { } body)
        {
            return false;
        }

        var (cell, pitch, _) = BodyGrid.Measures(Content.Styles, body, UprightPage);
        return (cell, pitch) == (profile.Grid.Cell.Twips, profile.Grid.Pitch.Twips);
    }

    private bool IsDefault(string id) => _ours[id].Value("default") is not null;

    // Sheet and margins are the standard's where a section does not give them.
    private IReadOnlyList<XElement> Completed(IReadOnlyList<XElement> page)
    {
        var ours = XmlPart.Tree(writer => Sections.Write(writer, _original, isLandscape: false, hasCharacterGrid: false, isNumbered: true, isFirst: false));
        string[] needed = ["pgSz", "pgMar"];
        return [.. needed.Select(name => page.FirstOrDefault(element => element.Name == Ooxml.W + name) ?? ours.Element(Ooxml.W + name)!), .. page.Where(element => !needed.Contains(element.Name.LocalName))];
    }
}
