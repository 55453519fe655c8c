namespace Bulletin;

/// <summary>Kinds of PDF for the archive (ISO 19005).</summary>
public enum PdfA
{
    /// <summary>PDF/A-2b (ISO 19005-2): PDF 1.7; pictures can be seen through.</summary>
    A2b,

    /// <summary>PDF/A-1b (ISO 19005-1), for archives that take nothing newer: PDF 1.4; pictures that can be seen through are set on white.</summary>
    A1b,

    /// <summary>No claim: PDF 1.7.</summary>
    None,
}
