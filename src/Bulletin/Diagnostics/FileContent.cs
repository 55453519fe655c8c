namespace Bulletin.Diagnostics;

/// <summary>A file to be written.</summary>
/// <param name="Path">Where to.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record FileContent(string Path, ReadOnlyMemory<byte> Bytes);
