namespace Bulletin;

/// <summary>How a notice is written as DOCX. Immutable; the defaults suit an office with the usual fonts.</summary>
public sealed record DocxOptions
{
    /// <summary>The defaults.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>The family names to write; null (the default) for the profile's: 方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体. A name has at most 31 characters.</summary>
    public FontNames? Fonts { get; init; }

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Creator { get; init; }
}
