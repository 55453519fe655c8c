using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Writes a document with the looks of a reference document.</summary>
internal static class ReferenceRenderer
{
    // In the order of the schema.
    private static readonly string[] NumberProperties = ["rFonts", "b", "i", "color", "sz", "szCs"];

    public static (byte[] Bytes, ValueList<Diagnostic> Diagnostics) Render(
        NoticeDocument document,
        ReferenceDocument reference,
        StyleProfile profile,
        DocxOptions options,
        LayoutDecisions decisions,
        DraftMark? draftMark,
        CancellationToken cancellationToken)
    {
        var fit = reference.Fit(profile);
        var mark = ReferenceMark.Of(draftMark, fit, fit.Map[StyleId.AfterTable].Id);
        var styling = new ReferenceStyling(fit, mark is not null);
        if (mark is not null)
        {
            styling.Id(StyleId.AfterTable);
        }

        var media = new MediaBook();
        var lists = options.Numbering == NumberingMode.Native ? HeadingLists.Of(document, options.RunInHeadings, fit.Content.Lists.Highest, onStyles: false) : null;
        var main = DocumentPart.Write(document, fit.Profile, styling, decisions, media, lists, options, cancellationToken);
        var sheet = fit.Sheet(styling.Used, options.ReadOnly);
        var ours = lists is { Lists.Count: > 0 } ? XmlPart.Tree(Write) : null;
        var numbering = fit.Content.Lists.With(ours) is { } root ? ReferenceXml.Entry(MainPart.Numbering.Name(), root) : null;
        var direct = options.DirectFormatting ? DirectFormatting.By(sheet.Styles, numbering) : null;
        var bytes = Package.Write(
            direct is null ? sheet : sheet.With(direct.Apply),
            fit.Content,
            mark is null ? fit.Content.Parts : [.. mark.Parts, mark.Header],
            direct is null ? main : direct.Apply(main),
            media,
            numbering,
            PropertyParts.Write(document.Metadata, options),
            styling.HasLandscape,
            Sections.EndsUnnumbered(document.Blocks, decisions));
        return (bytes, [.. reference.Diagnostics, .. fit.Diagnostics(styling.Used, reference.File)]);

        void Write(WordWriter writer) => NumberingPart.Write(writer, lists, level => Looks(level, fit, profile));
    }

    // As the heading looks in their file, where it is theirs.
    private static NumberLooks Looks(ListLevel level, ReferenceFit fit, StyleProfile profile)
    {
        if (fit.Map[StyleId.Heading(level.HeadingLevel)].Theirs is not { } style)
        {
            return NumberingPart.LooksOf(level, profile);
        }

        var styles = fit.Content.Styles;
        return new(
            styles.Effective(style, "pPr", "ind") is { } indent ? writer => writer.Element(new XElement(Ooxml.W + "pPr", indent)) : null,
            writer => writer.Element(new XElement(Ooxml.W + "rPr", NumberProperties.Select(property => styles.Effective(style, "rPr", property)))));
    }
}
