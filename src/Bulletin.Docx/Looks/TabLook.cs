namespace Bulletin.Docx;

/// <summary>A tab stop (w:tab).</summary>
/// <param name="Alignment">How the text stands at it: left, center or right.</param>
/// <param name="Position">From the left edge of the type area.</param>
internal sealed record TabLook(string Alignment, Length Position);
