namespace Bulletin.Pdf;

/// <summary>The part and the letter of a conformance level (ISO 19005-1 §6.7.11, ISO 19005-2 §6.6.4).</summary>
internal static class ArchiveLevel
{
    /// <summary>Whether it is of the first part: PDF 1.4.</summary>
    public static bool IsPart1(this PdfA level) => level is PdfA.A1b or PdfA.A1a;

    /// <summary>The letter, a capital.</summary>
    public static char Letter(this PdfA level) => level switch
    {
        PdfA.A1a or PdfA.A2a => 'A',
        PdfA.A2u => 'U',
        _ => 'B',
    };

    /// <summary>The level of the same part that asks for the appearance alone.</summary>
    public static PdfA Basic(this PdfA level) => level == PdfA.None ? PdfA.None : level.IsPart1() ? PdfA.A1b : PdfA.A2b;

    /// <summary>Part and letter as they are written: 2a.</summary>
    public static string Name(this PdfA level) => (level.IsPart1() ? "1" : "2") + char.ToLowerInvariant(level.Letter());
}
