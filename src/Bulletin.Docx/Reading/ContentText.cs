using Bulletin.Diagnostics;

namespace Bulletin.Docx.Reading;

/// <summary>What a control, or a stretch of the document, says.</summary>
/// <param name="Paragraphs">Its paragraphs; a line break in one is a line feed.</param>
/// <param name="Unreadable">What stands in it that no text can hold, or null.</param>
/// <param name="HasChanges">Whether it has tracked changes that nobody has accepted or rejected yet.</param>
internal sealed record ContentText(ValueList<RichText> Paragraphs, LocalText? Unreadable, bool HasChanges)
{
    /// <summary>The lines: paragraphs and line breaks alike begin one, as they do in the report; blank ones are left out.</summary>
    /// <param name="breaksJoin">Whether line breaks only lay out, as those of titles do.</param>
    public IEnumerable<RichText> Lines(bool breaksJoin) => Paragraphs.SelectMany(paragraph => (breaksJoin ? WithoutBreaks(paragraph) : paragraph).Lines());

    private static RichText WithoutBreaks(RichText text) => RichText.Of(text.Runs.Select(run => run with { Text = run.Text.Replace("\n", "", StringComparison.Ordinal) }));
}
