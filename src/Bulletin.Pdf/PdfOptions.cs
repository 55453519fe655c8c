using System.IO.Compression;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How a notice is written as PDF. Immutable; every property has a default.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have.</remarks>
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
    public CompressionLevel Compression { get; init => field = Defined.Value(value); } = CompressionLevel.Optimal;

    /// <summary>
    /// Which PDF for the archive is written; <see cref="PdfA.A2b"/> by default. The file claims it only where it holds: not where a font could only be named, where a photograph is in inks without a
    /// profile, where something is larger than the standard lets it be, or in <see cref="PdfColours.Print"/>. A level <c>u</c> or <c>a</c>
    /// becomes <c>b</c> of the same part where the text has private-use characters, and <c>a</c>
    /// also for pages without structure or language (BUL6050). <see cref="PdfResult.PdfA"/> says what it claims.
    /// </summary>
    public PdfA PdfA { get; init => field = Defined.Value(value); } = PdfA.A2b;

    /// <summary>
    /// What colours are said in; <see cref="PdfColours.Screen"/> by default. Inks mean something only with the profile of a printing process (ISO 19005-2 §6.2.4.3), which a notice does not have: a file with
    /// <see cref="PdfColours.Print"/> is for the printing house and claims no PDF/A.
    /// </summary>
    public PdfColours Colours { get; init => field = Defined.Value(value); } = PdfColours.Screen;

    /// <summary>
    /// Whether small objects lie together in compressed streams, found by a cross-reference stream (ISO 32000-1 §7.5.7, §7.5.8); true by default. Without them the file is a twentieth larger, and programs that
    /// know no more than PDF 1.4 can read it. A file of the first part (<see cref="PdfA.A1b"/>, <see cref="PdfA.A1a"/>) never has them.
    /// </summary>
    public bool ObjectStreams { get; init; } = true;

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Author { get; init; }
}
