namespace Bulletin;

/// <summary>How thoroughly a DOCX file is checked. Immutable.</summary>
public sealed record DocxCheckOptions
{
    /// <summary>The defaults.</summary>
    public static DocxCheckOptions Default { get; } = new();

    /// <summary>
    /// Whether the file is also checked against the schema of ISO/IEC 29500 as Microsoft 365 reads it (BUL5048); false by default. It takes some ten milliseconds for a notice, and
    /// a third of a second the first time. Left out where the package itself is broken.
    /// </summary>
    public bool Schema { get; init; }
}
