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
        XmlPart.Of("word/header1.xml", writer => Write(writer, "hdr", StyleId.LetterHeader)),
        XmlPart.Of("word/header2.xml", writer => Write(writer, "hdr", StyleId.AfterTable)),
        XmlPart.Of("word/footer5.xml", writer => Write(writer, "ftr", StyleId.AfterTable, profile.Masthead.IsPrePrinted ? null : FootRule(profile))),
    ]);

    /// <summary>Writes what a section has besides in a letter.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="isFirst">Whether page 1 is in it.</param>
    /// <param name="isLandscape">Whether its pages are turned.</param>
    public static void References(WordWriter writer, bool isFirst, bool isLandscape)
    {
        var header = isLandscape ? EmptyHeaderId : HeaderId;
        writer.Reference("headerReference", "default", header);
        writer.Reference("headerReference", "even", header);
        if (isFirst)
        {
            writer.Reference("headerReference", "first", EmptyHeaderId);
            writer.Reference("footerReference", "first", FirstFooterId);
        }
    }

    private static ParagraphLook FootRule(StyleProfile profile) =>
        LetterStyles.At(profile, StyleId.LetterFootRule, profile.Page.Height - profile.Letter.RuleAboveFoot - profile.Letter.RuleHeight);

    private static void Write(WordWriter writer, string root, string style, ParagraphLook? above = null)
    {
        writer.Start(root);
        if (above is not null)
        {
            LookWriter.Paragraph(writer, above);
        }

        writer.Paragraph(style);
        writer.End();
    }
}
