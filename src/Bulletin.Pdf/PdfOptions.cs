using System.IO.Compression;

namespace Bulletin;

/// <summary>How a notice is written as PDF. Immutable; every property has a default.</summary>
public sealed record PdfOptions
{
    /// <summary>The defaults.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>Which fonts are taken, and what is done where they are missing; null (the default) for what the system has.</summary>
    public FontOptions? Fonts { get; init; }

    /// <summary>
    /// How hard the file is compressed. <see cref="CompressionLevel.Optimal"/>, the default, weighs time against size: fonts, by far the most of a file, are compressed lightly.
    /// <see cref="CompressionLevel.SmallestSize"/> makes a file a few to twenty per cent smaller and takes two to three times as long; <see cref="CompressionLevel.NoCompression"/>
    /// leaves every object to be read as text.
    /// </summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Author { get; init; }
}
