using System.Globalization;
using Bulletin.Standard;
using Bulletin.Tree;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes tables: as wide as the text, columns shared out by what they hold, the header repeated on every page, no row broken.</summary>
internal sealed class TableWriter(WordWriter writer, ParagraphWriter paragraphs, StyleProfile profile, Styling styling)
{
    /// <summary>The table, with its caption.</summary>
    /// <param name="table">The table.</param>
    /// <param name="keepNext">Whether its last row stays on the page of what follows.</param>
    public void Write(Table table, bool keepNext)
    {
        if (!table.Caption.IsEmpty)
        {
            paragraphs.Write(StyleId.TableCaption, table.Caption);
        }

        var grid = HeaderGrid.Of(table);
        if (grid.Columns == 0)
        {
            // Nothing to show; and Word refuses rows without cells.
            return;
        }

        var total = (table.IsLandscape ? profile.Turned() : profile).Page.TypeAreaWidth;
        var widths = TableColumns.Widths(grid.Cells.Select(cell => (cell.Column, cell.ColumnSpan, cell.Text)), table.Rows, grid.Columns, profile.Table, total)
            .Select(width => width.Twips).ToArray();
        writer.Start("tbl");
        writer.Element(new W.TableProperties
        {
            TableStyle = new() { Val = styling.Id(StyleId.Table) },
            TableWidth = new() { Width = Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
        });

        // WPS lays out by these, Word by the widths of the cells.
        writer.Element(new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        for (var row = 0; row < grid.Rows; row++)
        {
            Header(grid, row, widths, keepNext && table.Rows.Count == 0);
        }

        var styles = ColumnAlignments.Resolve(table.Columns, grid.Heads, table.Rows).Select(CellStyle).ToList();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Row(table.Rows[i], widths, styles, keepNext && i == table.Rows.Count - 1);
        }

        writer.End();
    }

    private void Header(HeaderGrid grid, int row, int[] widths, bool keepNext)
    {
        writer.Start("tr");
        writer.Element(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        for (var column = 0; column < grid.Columns;)
        {
            var cell = grid.At(row, column);
            var begins = cell.Row == row;
            Cell(
                new W.TableCellProperties
                {
                    TableCellWidth = Width(widths.AsSpan(column, cell.ColumnSpan)),
                    GridSpan = cell.ColumnSpan > 1 ? new() { Val = cell.ColumnSpan } : null,
                    VerticalMerge = cell.RowSpan > 1 ? new() { Val = begins ? W.MergedCellValues.Restart : W.MergedCellValues.Continue } : null,
                },
                StyleId.TableHeader,
                begins ? cell.Text : RichText.Empty,
                keepNext);
            column += cell.ColumnSpan;
        }

        writer.End();
    }

    private void Row(ValueList<RichText> cells, int[] widths, List<string> styles, bool keepNext)
    {
        writer.Start("tr");
        writer.Element(new W.TableRowProperties(new W.CantSplit()));
        for (var column = 0; column < widths.Length; column++)
        {
            Cell(new W.TableCellProperties { TableCellWidth = Width(widths.AsSpan(column, 1)) }, styles[column], column < cells.Count ? cells[column] : RichText.Empty, keepNext);
        }

        writer.End();
    }

    private void Cell(W.TableCellProperties properties, string style, RichText text, bool keepNext)
    {
        writer.Start("tc");
        writer.Element(properties);
        paragraphs.Write(style, text, keepNext);
        writer.End();
    }

    private static W.TableCellWidth Width(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return new() { Width = Text(sum), Type = W.TableWidthUnitValues.Dxa };
    }

    private static string CellStyle(CellAlignment column) => column switch
    {
        CellAlignment.Centre => StyleId.TableTextCentred,
        CellAlignment.Right => StyleId.TableTextRight,
        _ => StyleId.TableText,
    };

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
