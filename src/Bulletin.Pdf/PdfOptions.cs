using System.IO.Compression;

namespace Bulletin;

/// <summary>How a notice is written as PDF. Immutable; every property has a default.</summary>
public sealed record PdfOptions
{
    /// <summary>The defaults.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>Which fonts are taken, and what is done where they are missing; null (the default) for what the system has.</summary>
    public FontOptions? Fonts { get; init; }

    /// <summary>How hard the file is compressed; <see cref="CompressionLevel.Optimal"/> by default. <see cref="CompressionLevel.Fastest"/> makes it about a fifth larger in half the time.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Author { get; init; }
}
