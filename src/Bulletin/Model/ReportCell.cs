using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A cell of a table (单元格). In files it is a text, a list of paragraphs, or an object when it spans several rows or columns.
/// A line break in a text begins a new paragraph.
/// </summary>
[Term("单元格")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportCell
{
    /// <summary>The text; empty (the default) for an empty cell.</summary>
    [Term("文字")]
    public RichText Text { get; init; } = RichText.Empty;

    /// <summary>Paragraphs after the <see cref="Text"/>; none by default.</summary>
    [Term("段落")]
    public ValueList<RichText> Paragraphs { get; init; } = [];

    /// <summary>A picture above the text, without caption, no wider than the cell; null (the default) for none.</summary>
    [Term("图片")]
    public ReportPicture? Picture { get; init; }

    /// <summary>The number of rows that the cell covers; 1 by default. The rows below do not list the places that it covers.</summary>
    [Term("占行数")]
    public int Rows { get; init; } = 1;

    /// <summary>The number of columns that the cell covers; 1 by default.</summary>
    [Term("占列数")]
    public int Columns { get; init; } = 1;

    /// <summary>A cell of plain text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportCell?(string? text) => text is null ? null : new() { Text = text };

    /// <summary>A cell of rich text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportCell?(RichText? text) => text is null ? null : new() { Text = text };

    /// <summary>A cell of a picture; null of null.</summary>
    [return: NotNullIfNotNull(nameof(picture))]
    public static implicit operator ReportCell?(ReportPicture? picture) => picture is null ? null : new() { Picture = picture };
}
