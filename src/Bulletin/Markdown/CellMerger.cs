using Bulletin.Diagnostics;
using Bulletin.Text;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Merges the cells of the header or the body of a pipe table: a cell of <c>&lt;</c> alone belongs to the cell at its left,
/// one of <c>^</c> alone to the cell above it.
/// </summary>
internal sealed class CellMerger(List<TableLine> lines, int columns, MarkdownObject place, MarkdownSource source)
{
    /// <summary>The text of a cell that belongs to the cell at its left.</summary>
    public const string WithLeft = "<";

    /// <summary>The text of a cell that belongs to the cell above it.</summary>
    public const string WithAbove = "^";

    private readonly Area[,] _areas = new Area[lines.Count, columns];

    /// <summary>
    /// The rows, each with the cells that begin in it; errors are reported. All lines have as many cells as there are columns.
    /// </summary>
    public ValueList<ValueList<TableCell>> Rows()
    {
        for (var row = 0; row < lines.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                _areas[row, column] = AreaOf(row, column);
                _areas[row, column].Add(row, column);
            }
        }

        return Enumerable.Range(0, lines.Count).Select(row => Enumerable.Range(0, columns)
            .Where(column => _areas[row, column].BeginsAt(row, column))
            .Select(column => Cell(row, column)).ToValueList()).ToValueList();
    }

    // The area that a place belongs to, or a new one.
    private Area AreaOf(int row, int column)
    {
        var text = lines[row].Cells[column];
        var isWithLeft = text is WithLeft or ValueToken.WithLeft;
        if (!isWithLeft && text is not (WithAbove or ValueToken.WithAbove))
        {
            return new Area(row, column);
        }

        if ((isWithLeft ? column : row) == 0)
        {
            source.ReportLine(DiagnosticCodes.MergeWithNothing, place, lines[row].Number, column + 1, isWithLeft ? WithLeft : WithAbove);
            return new Area(row, column) { IsEmpty = true };
        }

        return isWithLeft ? _areas[row, column - 1] : _areas[row - 1, column];
    }

    private TableCell Cell(int row, int column)
    {
        var area = _areas[row, column];
        if (!area.IsRectangle)
        {
            source.ReportLine(DiagnosticCodes.MergeShape, place, lines[row].Number, column + 1);
        }

        var cell = area.IsEmpty ? new TableCell([]) : source.Cell(lines[row].Cells[column], place, lines[row].Number);
        return cell with { ColumnSpan = area.Columns, RowSpan = area.Rows };
    }

    // The places that belong to one cell. They are a rectangle if they fill the smallest one around them.
    private sealed class Area(int row, int column)
    {
        private readonly int _top = row;
        private readonly int _first = column;
        private int _bottom = row;
        private int _right = column;
        private int _left = column;
        private long _places;

        /// <summary>Whether the cell holds a mark that merges with nothing, which is no text.</summary>
        public bool IsEmpty { get; init; }

        public int Rows => _bottom - _top + 1;

        public int Columns => _right - _first + 1;

        public bool IsRectangle => _left == _first && _places == (long)Rows * Columns;

        public bool BeginsAt(int otherRow, int otherColumn) => _top == otherRow && _first == otherColumn;

        public void Add(int otherRow, int otherColumn)
        {
            _places++;
            (_bottom, _left, _right) = (Math.Max(_bottom, otherRow), Math.Min(_left, otherColumn), Math.Max(_right, otherColumn));
        }
    }
}
