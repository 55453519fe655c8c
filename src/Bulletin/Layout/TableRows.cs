using Bulletin.Tree;

namespace Bulletin.Layout;

/// <summary>The rows of a table's body, or of a header that no page can hold, as lines of the flow.</summary>
internal sealed class TableRows
{
    private readonly CellGrid _grid;
    private readonly IReadOnlyList<TableText> _texts;
    private readonly TableCellSetter _setter;
    private readonly TableFrame _frame;
    private readonly IReadOnlyList<CellAlignment> _columns;
    private readonly HashSet<int> _pageBreaks;
    private readonly int[] _heights;

    // The lines of all rows above each row.
    private readonly int[] _above;

    // Which cells go on over the end of a page.
    private readonly bool[] _crosses;

    public TableRows(
        CellGrid grid,
        IReadOnlyList<TableText> texts,
        TableCellSetter setter,
        TableFrame frame,
        IReadOnlyList<CellAlignment> columns,
        TableDecision? decision)
    {
        (_grid, _texts, _setter, _frame, _columns) = (grid, texts, setter, frame, columns);
        (HasRowSpans, _heights, _above) = (grid.HasRowSpans, Heights(grid, texts), new int[grid.Rows + 1]);
        for (var row = 0; row < grid.Rows; row++)
        {
            _above[row + 1] = _above[row] + _heights[row];
        }

        _pageBreaks = decision?.PageBreaks.ToHashSet() ?? [];
        _crosses = decision is null || !HasRowSpans ? new bool[texts.Count] : decision.Crosses(grid);
    }

    public bool IsHeader => _setter.IsHeader;

    public bool HasRowSpans { get; }

    public int LinesOf(int row) => _heights[row];

    /// <summary>The lines at the top of a row that stay together: those of its tallest picture; 1 without one.</summary>
    public int LinesTogether(int row) =>
        Math.Max(1, Enumerable.Range(0, _grid.Columns).Max(column => _texts[_grid.IndexOf(row, column)].PictureLines));

    /// <summary>As many lines as find room in a row of a height.</summary>
    public int Fitting(Length height) => Math.Max(0, (int)((height - _setter.Height(0)).Emu / _setter.Pitch.Emu));

    /// <summary>
    /// The lines of each row. A cell over several rows that needs more lines than they have makes the last of them taller, as in Word.
    /// </summary>
    public static int[] Heights(CellGrid grid, IReadOnlyList<TableText> texts)
    {
        var heights = new int[grid.Rows];
        Array.Fill(heights, 1);
        foreach (var i in Enumerable.Range(0, texts.Count).OrderBy(i => grid.Cells[i].EndRow).ThenBy(i => grid.Cells[i].RowSpan))
        {
            var (cell, missing) = (grid.Cells[i], texts[i].Lines);
            for (var row = cell.Row; row < cell.EndRow - 1; row++)
            {
                missing -= heights[row];
            }

            heights[cell.EndRow - 1] = Math.Max(heights[cell.EndRow - 1], missing);
        }

        return heights;
    }

    /// <summary>A line of the flow for each row.</summary>
    /// <param name="table">Which table of its block they belong to.</param>
    /// <param name="header">The header that is repeated above them; null for none.</param>
    public IEnumerable<FlowLine> Lines(int table, FlowLine? header)
    {
        var kept = KeptRows();
        for (var row = 0; row < _grid.Rows; row++)
        {
            yield return Whole(row) with { Row = new TableRow(this, table, row), Header = header, KeepWithNext = kept[row] };
        }
    }

    /// <summary>Some lines of a row, at the top of a row of their own.</summary>
    public FlowLine Part(int row, int first, int count)
    {
        var items = new List<PageItem>();
        for (var column = 0; column < _grid.Columns; column += _grid.At(row, column).ColumnSpan)
        {
            var cell = _grid.IndexOf(row, column);
            var (start, end) = LinesIn(row, cell);
            items.AddRange(Text(cell, Math.Min(start + first, end)..Math.Min(start + first + count, end), _setter.Top));
        }

        return Line(row, _setter.Height(count), items, first > 0, first + count < _heights[row]);
    }

    private FlowLine Whole(int row)
    {
        var (height, items) = (_setter.Height(_heights[row]), new List<PageItem>());
        if (!HasRowSpans)
        {
            for (var cell = _grid.Beginning(row).Start.Value; cell < _grid.Beginning(row).End.Value; cell++)
            {
                items.AddRange(Text(cell, 0.._texts[cell].Lines, _setter.Middle(height, _texts[cell].Lines)));
            }

            return Line(row, height, items, false, false);
        }

        for (var column = 0; column < _grid.Columns; column += _grid.At(row, column).ColumnSpan)
        {
            var index = _grid.IndexOf(row, column);
            var (cell, lines) = (_grid.Cells[index], _texts[index].Lines);
            if (_crosses[index])
            {
                var (start, end) = LinesIn(row, index);
                items.AddRange(Text(index, start..end, _setter.Top));
            }
            else if (cell.Row == row)
            {
                var whole = _setter.Height(_above[cell.EndRow] - _above[row], cell.RowSpan);
                items.AddRange(Text(index, 0..lines, _setter.Middle(whole, lines)));
            }
        }

        return Line(row, height, items, false, false);
    }

    private FlowLine Line(int row, Length height, List<PageItem> items, bool goesOnFromAbove, bool goesOnBelow)
    {
        var isClosedAbove = goesOnFromAbove || row == 0 || _pageBreaks.Contains(row);
        var isClosedBelow = goesOnBelow || row + 1 == _grid.Rows || _pageBreaks.Contains(row + 1);
        items.AddRange(_frame.Rules(_grid, row, height, isClosedAbove, isClosedBelow));
        return new FlowLine { Height = height, Items = items };
    }

    private IEnumerable<PageItem> Text(int index, Range lines, Length above)
    {
        var cell = _grid.Cells[index];
        var (left, width) = (_frame.Left(cell.Column), _frame.Inside(cell.Column, cell.ColumnSpan));
        return _setter.Text(_texts[index], lines, left, width, _columns[cell.Column], above);
    }

    // A cell that goes on over a page break begins at the top, and each row takes as many of its lines as it has itself.
    private (int Start, int End) LinesIn(int row, int index)
    {
        var (cell, lines) = (_grid.Cells[index], _texts[index].Lines);
        var start = _above[row] - _above[cell.Row];
        return (Math.Min(start, lines), row + 1 == cell.EndRow ? lines : Math.Min(start + _heights[row], lines));
    }

    // Rows stay with the next until the text of a cell over several rows has found room: on a page of its own it would have none.
    private bool[] KeptRows()
    {
        var kept = new bool[_grid.Rows];
        for (var i = 0; HasRowSpans && i < _texts.Count; i++)
        {
            var (cell, lines) = (_grid.Cells[i], _texts[i].Lines);
            for (var row = cell.Row; row < cell.EndRow - 1 && lines > _heights[row]; row++)
            {
                kept[row] = true;
                lines -= _heights[row];
            }
        }

        return kept;
    }
}
