using Bulletin.Layout;
using Bulletin.Standard;
using Bulletin.Tree;

namespace Bulletin.Html;

/// <summary>Writes tables: caption, header cells with their columns, cells aligned as printed. One that is wider than a telephone is moved sideways alone, by keys too.</summary>
internal sealed class TableWriter(HtmlWriter writer, RichTextWriter texts, StyleProfile profile, PictureBook pictures)
{
    public void Write(Table table)
    {
        var grid = TableGrid.Of(table);
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

        writer.Open("div", "table")
            .With("role", "group")
            .With("aria-label", table.Caption.IsBlank ? "表格" : table.Caption.ToString(), table.Origin.Place)
            .With("tabindex", 0)
            .Line();
        writer.Open("table", table.Size == TableSize.Size5 ? "small" : null).Line();
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

    private void Header(Table table, TableGrid grid)
    {
        if (grid.Header.Rows > 0)
        {
            writer.Open("thead").Line();

            // An empty cell heads nothing.
            Rows(grid.Header, table, cell => cell.IsBlank ? Open("td", null) : Open("th", null, isHead: true));
            writer.Close("thead").Line();
        }
    }

    private void Body(Table table, TableGrid grid)
    {
        if (grid.Body.Rows > 0)
        {
            var alignments = ColumnAlignments.Resolve(table.Columns, grid.Heads, grid.Below);
            writer.Open("tbody").Line();
            Rows(
                grid.Body,
                table,
                cell => Open("td", cell.Picture is not null ? "centre" : alignments[cell.Column] switch
                {
                    CellAlignment.Centre => "centre",
                    CellAlignment.Right => "right",
                    _ => null,
                }));
            writer.Close("tbody").Line();
        }
    }

    private void Rows(CellGrid grid, Table table, Func<PlacedCell, string> open)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            writer.Open("tr");
            for (var i = grid.Beginning(row).Start.Value; i < grid.Beginning(row).End.Value; i++)
            {
                Cell(grid.Cells[i], table, open);
            }

            writer.Close("tr").Line();
        }
    }

    private void Cell(PlacedCell cell, Table table, Func<PlacedCell, string> open)
    {
        var element = open(cell);
        if (cell.ColumnSpan > 1)
        {
            writer.With("colspan", cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            writer.With("rowspan", cell.RowSpan);
        }

        if (cell.Picture is { } picture)
        {
            pictures.Write(writer, picture, FigureSize.InCell(picture, profile.Page.TypeAreaWidth, profile.Table.LinePitch, profile));
        }

        if (cell is { Paragraphs: [var only], Picture: null })
        {
            texts.Linked(only, table.Origin.Place);
        }
        else
        {
            foreach (var paragraph in cell.Paragraphs)
            {
                writer.Open("p");
                texts.Linked(paragraph, table.Origin.Place);
                writer.Close("p");
            }
        }

        writer.Close(element);
    }

    // Returns the element.
    private string Open(string element, string? role, bool isHead = false)
    {
        writer.Open(element, role);
        if (isHead)
        {
            writer.With("scope", "col");
        }

        return element;
    }
}
