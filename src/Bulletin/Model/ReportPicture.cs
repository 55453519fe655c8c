using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A picture of the report (图片). In files it is the name of its file, or an object.</summary>
[Term("图片")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportPicture
{
    /// <summary>
    /// The name of the file, PNG or JPEG, with <c>/</c> between folders. The picture comes from <see cref="NoticeOptions.Pictures"/>.
    /// </summary>
    [Term("图片文件")]
    public required string File { get; init; }

    /// <summary>
    /// The alternative text (替代文字): what is to be seen, for readers who cannot see the picture. Without it the notice has a warning.
    /// </summary>
    [Term("替代文字")]
    public string? Alt { get; init; }

    /// <summary>The caption (图题) below the picture, with its number: 图1　整改前后对比. Null (the default) for none; none in a cell.</summary>
    [Term("图题")]
    public RichText? Caption { get; init; }

    /// <summary>
    /// The width, greater than 0 and less than 10 m, in files as <c>80mm</c> or <c>8cm</c>; null (the default) for that of the file.
    /// A picture is never wider than the text or its cell, nor taller than a page has room for.
    /// </summary>
    [Term("宽")]
    public Length? Width { get; init; }

    /// <summary>A picture of its file; null of null.</summary>
    [return: NotNullIfNotNull(nameof(file))]
    public static implicit operator ReportPicture?(string? file) => file is null ? null : new() { File = file };
}
