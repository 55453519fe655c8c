namespace Bulletin.Docx;

/// <summary>How a level of a list looks.</summary>
/// <param name="Line">Writes where its lines begin (w:pPr), or null for where the style has them.</param>
/// <param name="Number">Writes how its number looks (w:rPr).</param>
internal sealed record NumberLooks(Action<WordWriter>? Line, Action<WordWriter> Number);
