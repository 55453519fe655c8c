namespace Bulletin.Markdown;

/// <summary>The cleaned source of a 公文 Markdown text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">The line of the file for each line of the text; null if they are the same.</param>
internal sealed record MarkdownText(string Text, ValueList<int>? Lines);
