namespace Bulletin;

/// <summary>How a notice is written as DOCX. Immutable; the defaults suit an office with the usual fonts.</summary>
public sealed record DocxOptions
{
    /// <summary>The defaults.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>The family names to write; null (the default) for the profile's: 方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体. A name has at most 31 characters.</summary>
    public FontNames? Fonts { get; init; }

    /// <summary>How the numerals of headings are written: as text (the default) or as lists that renumber themselves.</summary>
    public NumberingMode Numbering { get; init; }

    /// <summary>
    /// The house document that lends the file its looks; null (the default) for those of the standard. <see cref="Fonts"/> is then for what is added to it: styles that it does not have.
    /// </summary>
    public HouseDocument? Reference { get; init; }

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Creator { get; init; }

    /// <summary>
    /// Whether the file also carries custom properties by which offices file it: 文种, 发文机关, 发文字号, 成文日期, each if the document knows it; false by default. Document systems
    /// read them without opening the text.
    /// </summary>
    public bool OfficeProperties { get; init; }

    /// <summary>
    /// Whether Word opens the file read-only (审阅 → 限制编辑 → 不允许任何更改); false by default. A convenience against slips of the hand, not a safeguard: there is no password, and
    /// anybody can stop the protection.
    /// </summary>
    public bool ReadOnly { get; init; }
}
