namespace Bulletin.Model;

/// <summary>The places of a report's table: which cell begins or goes on at each of them.</summary>
internal sealed class ReportTableGrid
{
    private ReportTableGrid(List<Place[]> rows, Misfit? misfit) => (Rows, FirstMisfit) = (rows, misfit);

    /// <summary>The rows, with a place for each column; complete only without a misfit.</summary>
    public IReadOnlyList<Place[]> Rows { get; }

    /// <summary>The first cell or row that does not fit; null if all fit.</summary>
    public Misfit? FirstMisfit { get; }

    /// <summary>The grid of the rows below the header.</summary>
    public static ReportTableGrid Of(ReportTable table) => Of(table.Rows, table.ColumnCount);

    /// <summary>The grid of rows. Work and memory grow with the cells that are given, never with the spans that they ask for.</summary>
    public static ReportTableGrid Of(ValueList<ValueList<ReportCell>> given, int columns)
    {
        var rows = new List<Place[]>(given.Count);

        // For each column the row from which on it is free, and the column where the cell begins that covers it.
        var (free, origins) = (new int[columns], new int[columns]);
        for (var row = 0; row < given.Count; row++)
        {
            var places = new Place[free.Length];
            rows.Add(places);
            var column = 0;
            for (var i = 0; i < given[row].Count; i++)
            {
                column = Covered(column);
                var cell = given[row][i];
                var room = 0;
                while (room < cell.Columns && column + room < free.Length && free[column + room] <= row)
                {
                    room++;
                }

                if (column == free.Length && cell is { Rows: 1, Columns: 1 })
                {
                    return new ReportTableGrid(rows, new Misfit(row, null, given[row].Count - i + free.Length));
                }

                if (cell.Columns < 1 || cell.Rows < 1 || cell.Columns > room || cell.Rows > given.Count - row)
                {
                    return new ReportTableGrid(rows, new Misfit(row, i, Free(column, row)));
                }

                for (var covered = column; covered < column + room; covered++)
                {
                    (free[covered], origins[covered]) = (row + cell.Rows, column);
                    places[covered] = new Place(covered == column ? i : null, IsCoveredFromLeft: covered > column);
                }

                column += room;
            }

            column = Covered(column);
            if (column < free.Length)
            {
                return new ReportTableGrid(rows, new Misfit(row, null, free.Count(end => end > row)));
            }

            // The first place from a column on that no cell from above covers.
            int Covered(int first)
            {
                for (; first < free.Length && free[first] > row; first++)
                {
                    places[first] = new Place(null, IsCoveredFromLeft: origins[first] < first);
                }

                return first;
            }
        }

        return new ReportTableGrid(rows, null);

        int Free(int column, int row)
        {
            var count = 0;
            while (column + count < free.Length && free[column + count] <= row)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>A place.</summary>
    /// <param name="Cell">The index, in its row, of the cell that begins here; null if a cell goes on here.</param>
    /// <param name="IsCoveredFromLeft">Whether the cell that goes on here covers the place at the left, too.</param>
    public readonly record struct Place(int? Cell, bool IsCoveredFromLeft);

    /// <summary>A cell or a row that does not fit.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Cell">The index of the cell in its row; null if the row as a whole fills too few or too many columns.</param>
    /// <param name="Columns">The free columns where the cell begins, or the columns that the row fills.</param>
    public sealed record Misfit(int Row, int? Cell, int Columns);
}
