using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>What a reference document lends, read and cleaned once.</summary>
internal sealed class ReferenceContent
{
    private ReferenceContent(WordFile file, ReferenceNotes notes)
    {
        var lists = ReferenceLists.Names(file.Numbering?.Root);
        Styles = StyleSheet.Read(file.Styles?.Root, lists);
        Settings = new(file.Settings?.Root);
        FontTable = file.Part("fontTable")?.Root;
        Media = new(file.Package, notes);
        var parts = new ReferenceParts(file, Styles, lists, Media, notes);
        var sections = new ReferenceSections(file.Main.Root!);
        Upright = sections.Upright(parts, Settings.HasEvenPages, notes);
        Landscape = sections.Landscape(parts, Settings.HasEvenPages);
        NeedsPageNumber = !Upright.Headers.Any(reference => reference.Name == Ooxml.W + "footerReference") && !parts.Roots.Any(ReferenceFields.HasPageNumber);
        HasPageNumber = parts.Roots.Any(ReferenceFields.HasPageNumber);
        parts.TakeTheme();
        Parts = parts.Parts;
        Theme = Parts.FirstOrDefault(part => part.Kind == "theme")?.Root;
        Lists = ReferenceLists.Read(file.Numbering?.Root, Styles, parts.Roots.Prepend(Styles.Root));
    }

    public StyleSheet Styles { get; }

    public ReferenceLists Lists { get; }

    public ReferenceSettings Settings { get; }

    public XElement? FontTable { get; }

    public ReferenceMedia Media { get; }

    /// <summary>Headers, footers, theme.</summary>
    public IReadOnlyList<ReferencePart> Parts { get; }

    /// <summary>The theme, whose fonts and colours the styles name; null for none.</summary>
    public XElement? Theme { get; }

    /// <summary>The upright pages.</summary>
    public ReferenceSection Upright { get; }

    /// <summary>The pages for what is set sideways, where the reference document has such.</summary>
    public ReferenceSection? Landscape { get; }

    /// <summary>Whether a header or a footer numbers the pages.</summary>
    public bool HasPageNumber { get; }

    /// <summary>Whether the pages get footers of ours: there is neither a footer nor any page number of theirs.</summary>
    public bool NeedsPageNumber { get; }

    /// <summary>Whether odd and even pages differ in the new file: theirs, or the page numbers of ours.</summary>
    public bool HasEvenPages => NeedsPageNumber || Settings.HasEvenPages;

    /// <summary>Reads a reference document.</summary>
    /// <exception cref="NoticeException">It is no document that can be read (BUL5010–BUL5016, BUL5022).</exception>
    public static ReferenceContent Read(byte[] docx, ReferenceNotes notes)
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
