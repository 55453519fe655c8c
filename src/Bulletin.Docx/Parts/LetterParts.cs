using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Headers and first footer of a letter (信函格式). The mark stands above the type area, where an upper margin would be: the text begins at the margin of page 1, and on the other pages a header of exact
/// height keeps it down, as Word and LibreOffice both push text out of the way of a header. The rule at the foot of page 1 is a frame in its footer, which has no page number.
/// </summary>
/// <param name="Entries">The parts.</param>
internal sealed record LetterParts(ValueList<ZipEntry> Entries)
{
    public const string HeaderId = "rId81";
    public const string EmptyHeaderId = "rId82";
    public const string FirstFooterId = "rId83";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>From the upper edge of the sheet to the header.</summary>
    public static readonly Length HeaderDistance = Length.Twip(851);

    public static string ContentTypes => $"""<Override PartName="/word/header1.xml" ContentType="{Word}header+xml"/><Override PartName="/word/header2.xml" ContentType="{Word}header+xml"/><Override PartName="/word/footer5.xml" ContentType="{Word}footer+xml"/>""";

    public static string Relationships => Package.Relationship(HeaderId, "header", "header1.xml") + Package.Relationship(EmptyHeaderId, "header", "header2.xml") + Package.Relationship(FirstFooterId, "footer", "footer5.xml");

    public static LetterParts Build(StyleProfile profile) => new(
    [
        XmlPart.Of("word/header1.xml", new W.Header(Paragraph(StyleId.LetterHeader))),
        XmlPart.Of("word/header2.xml", new W.Header(Paragraph(StyleId.AfterTable))),
        XmlPart.Of("word/footer5.xml", new W.Footer(profile.Masthead.IsPrePrinted ? [Paragraph(StyleId.AfterTable)] : [FootRule(profile), Paragraph(StyleId.AfterTable)])),
    ]);

    /// <summary>What a section has besides in a letter.</summary>
    /// <param name="isFirst">Whether page 1 is in it.</param>
    /// <param name="isLandscape">Whether its pages are turned.</param>
    public static IEnumerable<OpenXmlElement> References(bool isFirst, bool isLandscape)
    {
        var header = isLandscape ? EmptyHeaderId : HeaderId;
        yield return new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = header };
        yield return new W.HeaderReference { Type = W.HeaderFooterValues.Even, Id = header };
        if (isFirst)
        {
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = EmptyHeaderId };
            yield return new W.FooterReference { Type = W.HeaderFooterValues.First, Id = FirstFooterId };
        }
    }

    private static W.Paragraph FootRule(StyleProfile profile) =>
        new(LetterStyles.At(profile, StyleId.LetterFootRule, profile.Page.Height - profile.Letter.RuleAboveFoot - profile.Letter.RuleHeight));

    private static W.Paragraph Paragraph(string style) => new(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } });
}
