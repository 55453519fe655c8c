namespace Bulletin.Pdf;

/// <summary>A table of a TrueType font.</summary>
/// <param name="Tag">Its name, of four characters.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SfntTable(string Tag, ReadOnlyMemory<byte> Bytes);
