using Bulletin.Standard;
using Bulletin.Tree;

namespace Bulletin.Html;

/// <summary>Writes tables: caption, header cells with their columns, cells aligned as printed. One that is wider than a telephone is moved sideways alone, by keys too.</summary>
internal sealed class TableWriter(HtmlWriter writer, RichTextWriter texts)
{
    public void Write(Table table)
    {
        var grid = HeaderGrid.Of(table);
        if (grid.Columns == 0)
        {
            // Nothing to show but what it is called.
            if (!table.Caption.IsBlank)
            {
                writer.Open("p", "caption");
                texts.Plain(table.Caption, table.Origin.Place);
                writer.Close("p").Line();
            }

            return;
        }

        writer.Open("div", "table").With("role", "group").With("aria-label", table.Caption.IsBlank ? "表格" : table.Caption.ToString(), table.Origin.Place).With("tabindex", 0).Line();
        writer.Open("table").Line();
        if (!table.Caption.IsBlank)
        {
            writer.Open("caption", "caption");
            texts.Plain(table.Caption, table.Origin.Place);
            writer.Close("caption").Line();
        }

        Header(table, grid);
        Body(table, grid);
        writer.Close("table").Line().Close("div").Line();
    }

    private void Header(Table table, HeaderGrid grid)
    {
        if (grid.Rows == 0)
        {
            return;
        }

        writer.Open("thead").Line();
        for (var row = 0; row < grid.Rows; row++)
        {
            writer.Open("tr");
            foreach (var cell in grid.Cells.Where(cell => cell.Row == row))
            {
                HeaderCell(table, cell);
            }

            writer.Close("tr").Line();
        }

        writer.Close("thead").Line();
    }

    // An empty cell heads nothing.
    private void HeaderCell(Table table, PlacedHeaderCell cell)
    {
        var element = cell.Text.IsBlank ? "td" : "th";
        writer.Open(element);
        if (!cell.Text.IsBlank)
        {
            writer.With("scope", "col");
        }

        if (cell.ColumnSpan > 1)
        {
            writer.With("colspan", cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            writer.With("rowspan", cell.RowSpan);
        }

        texts.Linked(cell.Text, table.Origin.Place);
        writer.Close(element);
    }

    private void Body(Table table, HeaderGrid grid)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }

        var alignments = ColumnAlignments.Resolve(table.Columns, grid.Heads, table.Rows);
        writer.Open("tbody").Line();
        foreach (var row in table.Rows)
        {
            writer.Open("tr");
            for (var column = 0; column < grid.Columns; column++)
            {
                writer.Open("td", alignments[column] switch { CellAlignment.Centre => "centre", CellAlignment.Right => "right", _ => null });
                if (column < row.Count)
                {
                    texts.Linked(row[column], table.Origin.Place);
                }

                writer.Close("td");
            }

            writer.Close("tr").Line();
        }

        writer.Close("tbody").Line();
    }
}
