namespace Bulletin.Layout;

/// <summary>A row of a table on its way to a page; unlike other lines it can be parted where a page ends.</summary>
/// <param name="rows">The rows of the table.</param>
/// <param name="table">Which table of its block it belongs to: the index among the blocks of an attachment, else 0.</param>
/// <param name="number">Its number in the header or in the body, from 0.</param>
internal sealed class TableRow(TableRows rows, int table, int number)
{
    /// <summary>Which table of its block it belongs to.</summary>
    public int Table => table;

    /// <summary>Its number, from 0.</summary>
    public int Number => number;

    /// <summary>Whether it is part of the header.</summary>
    public bool IsHeader => rows.IsHeader;

    /// <summary>Whether cells over several rows change with the page breaks in the table.</summary>
    public bool HasRowSpans => rows.HasRowSpans;

    /// <summary>Its lines of text.</summary>
    public int Lines => rows.LinesOf(number);

    /// <summary>The lines at its top that stay together; 1 without a picture.</summary>
    public int LinesTogether => rows.LinesTogether(number);

    /// <summary>As many of its lines as find room in a height.</summary>
    public int Fitting(Length height) => rows.Fitting(height);

    /// <summary>Some of its lines, as a row of their own.</summary>
    public FlowLine Part(int first, int count) => rows.Part(number, first, count);
}
