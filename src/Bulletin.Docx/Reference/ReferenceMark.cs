using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The draft mark in the headers of a reference document; pages without a header get one for it.</summary>
/// <param name="Parts">The parts of the reference document, their headers with the mark.</param>
/// <param name="Header">The header of pages that have none.</param>
internal sealed record ReferenceMark(IReadOnlyList<ReferencePart> Parts, ReferencePart Header)
{
    private const string Id = "rIdDraftMark";

    /// <summary>The mark; null where there is none, or the headers have it already.</summary>
    public static ReferenceMark? Of(DraftMark? mark, ReferenceFit fit, string style)
    {
        var headers = fit.Content.Parts.Where(part => part.Kind == "header").ToList();
        if (mark is null || (headers.Count > 0 && headers.TrueForAll(header => Has(header.Root!, mark))))
        {
            return null;
        }

        var run = new FurnitureWriter(new() { DraftMark = mark }, fit.Profile).MarkOf(mark);
        var own = new XElement(
            Ooxml.W + "hdr",
            new XAttribute(XNamespace.Xmlns + "w", Ooxml.W),
            new XElement(Ooxml.W + "p", new XElement(Ooxml.W + "pPr", new XElement(Ooxml.W + "pStyle", new XAttribute(Ooxml.W + "val", style))), run));
        return new(
            [.. fit.Content.Parts.Select(part => part.Kind == "header" && !Has(part.Root!, mark) ? part with { Entry = Marked(part, run) } : part)],
            new(ReferenceXml.Entry("word/draftMark.xml", own), Relationships: null, Id, "header"));
    }

    /// <summary>The references of a section to headers that it lacks.</summary>
    /// <param name="headers">Those that it has.</param>
    /// <param name="hasEvenPages">Whether even pages have headers of their own.</param>
    /// <param name="hasTitlePage">Whether its first page has.</param>
    public static IEnumerable<XElement> Missing(IReadOnlyList<XElement> headers, bool hasEvenPages, bool hasTitlePage) =>
        new[] { ("default", true), ("even", hasEvenPages), ("first", hasTitlePage) }
            .Where(type => type.Item2 && !headers.Any(header => header.Name == Ooxml.W + "headerReference" && header.Value("type") == type.Item1))
            .Select(type => ReferenceSections.Reference("headerReference", type.Item1, Id));

    private static bool Has(XElement root, DraftMark mark) =>
        root.Descendants(Ooxml.Vml + "textpath").Any(text => (string?)text.Attribute("string") == mark.Text);

    private static ZipEntry Marked(ReferencePart part, XElement run)
    {
        var root = new XElement(part.Root!);

        // Every story ends with a paragraph.
        (root.Elements(Ooxml.W + "p").LastOrDefault() ?? root.Descendants(Ooxml.W + "p").Last()).Add(new XElement(run));
        return ReferenceXml.Entry(part.Entry.Name, root);
    }
}
