namespace Bulletin.Tree;

/// <summary>
/// The header or the body of a table as a grid without gaps.
/// Each cell takes the first place that the cells before it and above it leave free.
/// In a tree built by hand, missing cells are empty cells; a cell that overlaps another or leaves the grid is cut.
/// </summary>
internal sealed class CellGrid
{
    // No page has room for more. A span beyond it must not cost memory.
    private const int WidestSpan = 1000;

    // The index of the covering cell, counted from 1.
    private readonly int[,] _places;
    private readonly int[] _firsts;

    private CellGrid(int[,] places, List<PlacedCell> cells, int[] firsts) => (_places, Cells, _firsts) = (places, cells, firsts);

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<PlacedCell> Cells { get; }

    public int Rows => _places.GetLength(0);

    public int Columns => _places.GetLength(1);

    /// <summary>Whether a cell covers several rows.</summary>
    public bool HasRowSpans => Cells.Any(cell => cell.RowSpan > 1);

    /// <summary>The indices of the cells that begin in a row.</summary>
    public Range Beginning(int row) => _firsts[row].._firsts[row + 1];

    /// <summary>The cell that covers a place.</summary>
    public PlacedCell At(int row, int column) => Cells[IndexOf(row, column)];

    /// <summary>The index among the <see cref="Cells"/> of the cell that covers a place.</summary>
    public int IndexOf(int row, int column) => _places[row, column] - 1;

    /// <summary>The places of cells, and how many columns they take.</summary>
    public static (List<PlacedCell> Cells, int Columns) Place(ValueList<ValueList<TableCell>> rows)
    {
        var cells = new List<PlacedCell>();

        // For each column the row from which on it is free.
        var free = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (IsTaken(column))
                {
                    column++;
                }

                var (span, height) = (0, Math.Clamp(cell.RowSpan, 1, rows.Count - row));
                do
                {
                    if (column + span == free.Count)
                    {
                        free.Add(0);
                    }

                    free[column + span++] = row + height;
                }
                while (span < Math.Min(cell.ColumnSpan, WidestSpan) && !IsTaken(column + span));
                cells.Add(new PlacedCell(row, column, height, span, cell.Paragraphs) { Picture = cell.Picture });
                column += span;
            }

            bool IsTaken(int place) => place < free.Count && free[place] > row;
        }

        return (cells, free.Count);
    }

    /// <summary>The grid of placed cells, its gaps filled with empty ones.</summary>
    public static CellGrid Of(List<PlacedCell> placed, int rows, int columns)
    {
        var places = new int[rows, columns];
        var (cells, firsts) = (new List<PlacedCell>(placed.Count), new int[rows + 1]);
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            firsts[row] = cells.Count;
            for (; next < placed.Count && placed[next].Row == row; next++)
            {
                Add(placed[next]);
            }

            for (var column = 0; column < columns; column++)
            {
                if (places[row, column] == 0)
                {
                    Add(new PlacedCell(row, column, 1, 1, []));
                }
            }
        }

        firsts[rows] = cells.Count;
        return new CellGrid(places, cells, firsts);

        void Add(PlacedCell cell)
        {
            cells.Add(cell);
            for (var row = cell.Row; row < cell.EndRow; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    places[row, column] = cells.Count;
                }
            }
        }
    }
}
