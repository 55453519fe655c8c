namespace Bulletin.Docx;

/// <summary>A rule beside text or cells (CT_Border).</summary>
/// <param name="Kind">Its kind, one of ST_Border: single, say.</param>
/// <param name="Thickness">Its thickness; written in eighths of a point.</param>
/// <param name="Space">What is between it and the text; written in points.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record BorderLook(string Kind, Length Thickness, Length Space, Colour Colour);
