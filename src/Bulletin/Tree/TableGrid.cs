namespace Bulletin.Tree;

/// <summary>A table as two grids of the same columns: its header, and the rows below it.</summary>
/// <param name="Header">The header.</param>
/// <param name="Body">The rows below it.</param>
internal sealed record TableGrid(CellGrid Header, CellGrid Body)
{
    /// <summary>The columns of the table: as many as its longest row has.</summary>
    public int Columns => Header.Columns;

    /// <summary>The text right above each column.</summary>
    public ValueList<RichText> Heads => Enumerable.Range(0, Columns)
        .Select(column => Header.Rows == 0 ? RichText.Empty : Header.At(Header.Rows - 1, column).Text)
        .ToValueList();

    public static TableGrid Of(Table table)
    {
        var (header, body) = (CellGrid.Place(table.Header), CellGrid.Place(table.Rows));
        var columns = Math.Max(header.Columns, body.Columns);
        return new TableGrid(CellGrid.Of(header.Cells, table.Header.Count, columns), CellGrid.Of(body.Cells, table.Rows.Count, columns));
    }

    /// <summary>The texts of a column below the header, merged cells left out.</summary>
    public IEnumerable<RichText> Below(int column)
    {
        for (var row = 0; row < Body.Rows; row++)
        {
            if (Body.At(row, column) is { ColumnSpan: 1 } cell && cell.Row == row)
            {
                yield return cell.Text;
            }
        }
    }
}
