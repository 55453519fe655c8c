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

    /// <summary>
    /// Which PDF for the archive is written; <see cref="PdfA.A2b"/> by default. The file claims it only where it holds: not where a font could only be named, where a photograph is in inks without a
    /// profile, or in <see cref="PdfColours.Print"/>. <see cref="PdfResult.PdfA"/> says what it claims.
    /// </summary>
    public PdfA PdfA { get; init; } = PdfA.A2b;

    /// <summary>
    /// What colours are said in; <see cref="PdfColours.Screen"/> by default. Inks mean something only with the profile of a printing process (ISO 19005-2 §6.2.4.3), which a notice does not have: a file with
    /// <see cref="PdfColours.Print"/> is for the printing house and claims no PDF/A.
    /// </summary>
    public PdfColours Colours { get; init; } = PdfColours.Screen;

    /// <summary>
    /// Whether the objects of the file are compressed too, in object streams (PDF 1.5); not by default. The file is a little smaller, and old or simple programs cannot read it. Without effect with
    /// <see cref="PdfA.A1b"/>, which knows none.
    /// </summary>
    public bool ObjectStreams { get; init; }

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Author { get; init; }
}
