using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A paragraph of the report (段落), or a figure or a table in the place of one: exactly one of <see cref="Text"/>, <see cref="Picture"/>,
/// <see cref="Pictures"/> and <see cref="Table"/> is given. In files it is a text, or an object. A line break in the text begins a new
/// paragraph.
/// </summary>
[Term("段落")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportParagraph
{
    /// <summary>The text; empty (the default) for a figure or a table. It prints as typed: its final mark is the report's to give.</summary>
    [Term("文字", Note = FieldNotes.Whole)]
    public RichText Text { get; init; } = RichText.Empty;

    /// <summary>A figure: one picture, centred, its caption below.</summary>
    [Term("图片")]
    public ReportPicture? Picture { get; init; }

    /// <summary>A figure of several pictures side by side, each with its own caption; at least two.</summary>
    [Term("并排图片")]
    public ValueList<ReportPicture> Pictures { get; init; } = [];

    /// <summary>The common caption (图题) below <see cref="Pictures"/>, with its number; null (the default) for none.</summary>
    [Term("并排图题")]
    public RichText? Caption { get; init; }

    /// <summary>A table.</summary>
    [Term("表格")]
    public ReportTable? Table { get; init; }

    /// <summary>Whether it is kept from the public.</summary>
    [Term("不予公开")]
    public Withholding? Withholding { get; init; }

    /// <summary>A paragraph of plain text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportParagraph?(string? text) => text is null ? null : new() { Text = text };

    /// <summary>A paragraph of rich text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportParagraph?(RichText? text) => text is null ? null : new() { Text = text };

    /// <summary>A figure; null of null.</summary>
    [return: NotNullIfNotNull(nameof(picture))]
    public static implicit operator ReportParagraph?(ReportPicture? picture) => picture is null ? null : new() { Picture = picture };

    /// <summary>A table; null of null.</summary>
    [return: NotNullIfNotNull(nameof(table))]
    public static implicit operator ReportParagraph?(ReportTable? table) => table is null ? null : new() { Table = table };

    /// <summary>Whether it is text alone.</summary>
    internal bool IsText => Picture is null && Pictures.Count == 0 && Caption is null && Table is null;
}
