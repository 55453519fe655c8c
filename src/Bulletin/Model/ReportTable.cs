using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A table (表格): a header of one row or several, then rows whose cells fill as many columns.</summary>
[Term("表格")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportTable
{
    // No page has room for more.
    private const int WidestSpan = 1000;

    /// <summary>The caption (表题) above the table, with its number: 表1　整改台账. Null (the default) for none.</summary>
    [Term("表题")]
    public RichText? Caption { get; init; }

    /// <summary>The cells of a header of one row. Needed unless <see cref="Header"/> is given.</summary>
    [Term("表头")]
    public ValueList<RichText> Columns { get; init; } = [];

    /// <summary>
    /// The rows of a header of several rows or with merged cells, in place of <see cref="Columns"/>, written as <see cref="Rows"/> are. The
    /// cells of the first row fill all columns; no cell reaches from the header into the rows below.
    /// </summary>
    [Term("多行表头")]
    public ValueList<ValueList<ReportCell>> Header { get; init; } = [];

    /// <summary>
    /// The rows, each with the cells that begin in it, from left to right. A cell takes the first place that the cells before it and
    /// above it leave free, as in HTML.
    /// </summary>
    [Term("行")]
    public ValueList<ValueList<ReportCell>> Rows { get; init; } = [];

    /// <summary>Whether the table is set sideways (横排), on landscape pages of its own (GB/T 9704-2012 §8); false by default.</summary>
    [Term("横排")]
    public bool Landscape { get; init; }

    /// <summary>The size of the text; null (the default) for <see cref="NoticeOptions.TableSize"/>.</summary>
    [Term("字号")]
    public TableSize? Size { get; init; }

    /// <summary>
    /// The relative widths of the columns, 1 to 1000 each: 1, 3, 2 share the width of the text as 1:3:2. Empty (the default): the content
    /// decides.
    /// </summary>
    [Term("列宽")]
    public ValueList<int> Widths { get; init; } = [];

    /// <summary>The alignments of the columns below the header; columns without one are aligned automatically. Empty by default.</summary>
    [Term("对齐")]
    public ValueList<CellAlignment> Alignments { get; init; } = [];

    /// <summary>The number of columns.</summary>
    internal int ColumnCount => Header.Count == 0 ? Columns.Count : Header[0].Sum(cell => Math.Clamp(cell.Columns, 1, WidestSpan));
}
