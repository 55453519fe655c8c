namespace Bulletin.Docx;

/// <summary>
/// Headers and first footer of a letter (信函格式). The mark stands above the type area, where an upper margin would be: the text begins at the margin of page 1, and on the other pages a header of exact
/// height keeps it down, as Word and LibreOffice both push text out of the way of a header. The rule at the foot of page 1 is a frame in its footer, which has no page number by the standard.
/// </summary>
/// <param name="Entries">The parts.</param>
internal sealed record LetterParts(ValueList<(MainPart Part, ZipEntry Entry)> Entries)
{
    /// <summary>From the upper edge of the sheet to the header.</summary>
    public static readonly Length HeaderDistance = Length.Twip(851);

    public static LetterParts Build(StyleProfile profile) => new(
    [
        Part(MainPart.LetterHeader, writer => Write(writer, "hdr", StyleId.LetterHeader)),
        Part(MainPart.LetterEmptyHeader, writer => Write(writer, "hdr", StyleId.AfterTable)),
        Part(MainPart.LetterFirstFooter, writer => WriteFirstFooter(writer, profile, text: null)),
    ]);

    /// <summary>Writes the footer of page 1: the rule, unless the paper has it, the number if it has one, and a text.</summary>
    public static void WriteFirstFooter(WordWriter writer, StyleProfile profile, Action<WordWriter>? text)
    {
        writer.Start("ftr");
        if (!profile.Masthead.IsPrePrinted)
        {
            LookWriter.Paragraph(writer, FootRule(profile));
        }

        if (profile.PageNumber.IsOnFirstPage)
        {
            FooterPart.Number(writer, profile.PageNumber, StyleId.PageNumberOdd);
        }
        else if (text is null)
        {
            writer.Paragraph(StyleId.AfterTable);
        }

        text?.Invoke(writer);
        writer.End();
    }

    /// <summary>Writes what a section has besides in a letter.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="isFirst">Whether page 1 is in it.</param>
    /// <param name="isLandscape">Whether its pages are turned.</param>
    public static void References(WordWriter writer, bool isFirst, bool isLandscape)
    {
        var header = (isLandscape ? MainPart.LetterEmptyHeader : MainPart.LetterHeader).Id();
        writer.Reference("headerReference", "default", header);
        writer.Reference("headerReference", "even", header);
        if (isFirst)
        {
            writer.Reference("headerReference", "first", MainPart.LetterEmptyHeader.Id());
            writer.Reference("footerReference", "first", MainPart.LetterFirstFooter.Id());
        }
    }

    private static (MainPart Part, ZipEntry Entry) Part(MainPart part, Action<WordWriter> write) => (part, XmlPart.Of(part.Name(), write));

    private static ParagraphLook FootRule(StyleProfile profile) =>
        LetterStyles.At(profile, StyleId.LetterFootRule, profile.Page.Height - profile.Letter.RuleAboveFoot - profile.Letter.RuleHeight);

    private static void Write(WordWriter writer, string root, string style)
    {
        writer.Start(root);
        writer.Paragraph(style);
        writer.End();
    }
}
