using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>How a level of a list looks.</summary>
/// <param name="Line">Where its lines begin, or null for where the style has them.</param>
/// <param name="Number">Its number, or null for as the text.</param>
internal sealed record NumberLooks(W.PreviousParagraphProperties? Line, W.NumberingSymbolRunProperties? Number);
