namespace Bulletin.Pdf;

/// <summary>A glyph as it stands in a subset.</summary>
/// <param name="Charstring">Its charstring, without subroutines.</param>
/// <param name="Dict">Which of the font dictionaries of its font it has.</param>
internal readonly record struct CffGlyph(ReadOnlyMemory<byte> Charstring, int Dict);
