namespace Bulletin.Markdown;

/// <summary>Lines of a paragraph that are text, or a table.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Table">The table; null for text.</param>
internal readonly record struct ParagraphPart(Range Lines, Table? Table);
