using Bulletin.Text;

namespace Bulletin;

/// <summary>A plain table (表格): one header row, then rows of as many cells.</summary>
[Term("表格")]
public sealed record ReportTable
{
    /// <summary>The header cells.</summary>
    [Term("表头")]
    public required ValueList<RichText> Columns { get; init; }

    /// <summary>The rows.</summary>
    [Term("行")]
    public ValueList<ValueList<RichText>> Rows { get; init; } = [];
}
