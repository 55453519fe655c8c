using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A table (表格): one header row, then rows whose cells fill as many columns.</summary>
[Term("表格")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportTable
{
    /// <summary>The header cells.</summary>
    [Term("表头")]
    public required ValueList<RichText> Columns { get; init; }

    /// <summary>
    /// The rows, each with the cells that begin in it, from left to right. A cell takes the first place that the cells before it and
    /// above it leave free, as in HTML.
    /// </summary>
    [Term("行")]
    public ValueList<ValueList<ReportCell>> Rows { get; init; } = [];
}
