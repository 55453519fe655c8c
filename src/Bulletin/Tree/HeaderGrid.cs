namespace Bulletin.Tree;

/// <summary>
/// The header of a table as a grid without gaps: each cell takes the first place that those before it and above it have left free. What a tree built by hand leaves out is
/// an empty cell; what stands over another cell or beyond the header is cut.
/// </summary>
internal sealed class HeaderGrid
{
    private readonly PlacedHeaderCell[,] _grid;

    private HeaderGrid(PlacedHeaderCell[,] grid, List<PlacedHeaderCell> cells) => (_grid, Cells) = (grid, cells);

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<PlacedHeaderCell> Cells { get; }

    public int Rows => _grid.GetLength(0);

    /// <summary>The columns of the table: as many as its longest row has.</summary>
    public int Columns => _grid.GetLength(1);

    /// <summary>The text right above each column.</summary>
    public ValueList<RichText> Heads => Enumerable.Range(0, Columns).Select(column => Rows == 0 ? RichText.Empty : At(Rows - 1, column).Text).ToValueList();

    /// <summary>The text of the cell that begins at a place; none where a merged cell goes on.</summary>
    public RichText TextAt(int row, int column) => At(row, column) is var cell && cell.Row == row && cell.Column == column ? cell.Text : RichText.Empty;

    /// <summary>The cell that covers a place.</summary>
    public PlacedHeaderCell At(int row, int column) => _grid[row, column];

    /// <summary>The index among the <see cref="Cells"/> of the cell that covers a place.</summary>
    public int IndexOf(int row, int column)
    {
        var covering = At(row, column);
        for (var i = 0; i < Cells.Count; i++)
        {
            if (Cells[i].Row == covering.Row && Cells[i].Column == covering.Column)
            {
                return i;
            }
        }

        return -1;
    }

    public static HeaderGrid Of(Table table)
    {
        var placed = Place(table.Header);
        var columns = Math.Max(placed.Select(cell => cell.Column + cell.ColumnSpan).DefaultIfEmpty().Max(), table.Rows.Select(row => row.Count).DefaultIfEmpty().Max());
        var grid = new PlacedHeaderCell[table.Header.Count, columns];
        var cells = new List<PlacedHeaderCell>();
        for (var row = 0; row < table.Header.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (grid[row, column].RowSpan == 0)
                {
                    var cell = placed.Find(cell => cell.Covers(row, column));
                    Add(cell.RowSpan == 0 ? new PlacedHeaderCell(row, column, 1, 1, RichText.Empty) : cell);
                }
            }
        }

        return new HeaderGrid(grid, cells);

        void Add(PlacedHeaderCell cell)
        {
            cells.Add(cell);
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    grid[row, column] = cell;
                }
            }
        }
    }

    private static List<PlacedHeaderCell> Place(ValueList<ValueList<HeaderCell>> rows)
    {
        var placed = new List<PlacedHeaderCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                while (IsTaken(column))
                {
                    column++;
                }

                var span = 1;
                while (span < cell.ColumnSpan && !IsTaken(column + span))
                {
                    span++;
                }

                placed.Add(new PlacedHeaderCell(row, column, Math.Clamp(cell.RowSpan, 1, rows.Count - row), span, cell.Text));
                column += span;
            }

            bool IsTaken(int place) => placed.Exists(other => other.Covers(row, place));
        }

        return placed;
    }
}
