namespace Bulletin;

/// <summary>
/// Conformance levels of PDF for the archive (ISO 19005). The letter says what holds besides the appearance: <c>b</c> nothing, <c>u</c>
/// that each character has a Unicode value that is not for private use, <c>a</c> also that the file is tagged and names its language.
/// </summary>
public enum PdfA
{
    /// <summary>PDF/A-2b (ISO 19005-2): PDF 1.7; pictures can be seen through.</summary>
    A2b,

    /// <summary>PDF/A-1b (ISO 19005-1), for archives that take nothing newer: PDF 1.4; pictures that can be seen through are set on white.</summary>
    A1b,

    /// <summary>No claim: PDF 1.7.</summary>
    None,

    /// <summary>PDF/A-2u (ISO 19005-2 §6.2.11.7.2): as <see cref="A2b"/>, and the text can be searched and copied.</summary>
    A2u,

    /// <summary>PDF/A-2a (ISO 19005-2 §6.7): as <see cref="A2u"/>, with structure and language.</summary>
    A2a,

    /// <summary>PDF/A-1a (ISO 19005-1 §6.3.8, §6.8): as <see cref="A1b"/>, with Unicode values, structure and language.</summary>
    A1a,
}
