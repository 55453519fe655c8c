using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.House;

/// <summary>What a house document lends, read and cleaned once.</summary>
internal sealed class HouseContent
{
    private HouseContent(WordFile file, HouseNotes notes)
    {
        var lists = HouseLists.Names(file.Numbering?.Root);
        Styles = StyleSheet.Read(file.Styles?.Root, lists);
        Settings = new(file.Settings?.Root);
        FontTable = file.Part("fontTable")?.Root;
        Media = new(file.Package, notes);
        var parts = new HouseParts(file, Styles, lists, Media, notes);
        var sections = new HouseSections(file.Main.Root!);
        Upright = sections.Upright(parts, Settings.HasEvenPages, notes);
        Landscape = sections.Landscape(parts, Settings.HasEvenPages);
        NeedsPageNumber = !Upright.Headers.Any(reference => reference.Name == Ooxml.W + "footerReference") && !parts.Roots.Any(HouseFields.HasPageNumber);
        HasPageNumber = parts.Roots.Any(HouseFields.HasPageNumber);
        parts.TakeTheme();
        Parts = parts.Parts;
        Lists = HouseLists.Read(file.Numbering?.Root, Styles, parts.Roots.Prepend(Styles.Root));
    }

    public StyleSheet Styles { get; }

    public HouseLists Lists { get; }

    public HouseSettings Settings { get; }

    public XElement? FontTable { get; }

    public HouseMedia Media { get; }

    /// <summary>Headers, footers, theme.</summary>
    public IReadOnlyList<HousePart> Parts { get; }

    /// <summary>The upright pages.</summary>
    public HouseSection Upright { get; }

    /// <summary>The pages for what is set sideways, where the house document has such.</summary>
    public HouseSection? Landscape { get; }

    /// <summary>Whether a header or a footer numbers the pages.</summary>
    public bool HasPageNumber { get; }

    /// <summary>Whether the pages get footers of ours: there is neither a footer nor any page number of theirs.</summary>
    public bool NeedsPageNumber { get; }

    /// <summary>Whether odd and even pages differ in the new file: theirs, or the page numbers of ours.</summary>
    public bool HasEvenPages => NeedsPageNumber || Settings.HasEvenPages;

    /// <summary>Reads a house document.</summary>
    /// <exception cref="NoticeException">It is no document that can be read (BUL5010–BUL5016, BUL5022).</exception>
    public static HouseContent Read(byte[] docx, HouseNotes notes)
    {
        var findings = new Findings();
        var file = PackageReader.Read(docx, findings, withContent: true) is { } package ? WordFile.Of(package, findings, ofAnyKind: true) : null;
        var found = findings.ToValueList().Select(diagnostic => diagnostic.In(notes.File));
        NoticeException.ThrowIfAny(found);
        if (file!.Reached.SelectMany(part => part.Relationships).Any(relationship => relationship.Kind is "vbaProject" or "wordVbaProject"))
        {
            notes.LeftOut("宏", "macros");
        }

        return new(file, notes);
    }
}
