using System.Globalization;
using Bulletin.Layout;
using Bulletin.Standard;
using Bulletin.Tree;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Writes tables: as wide as the text, columns sized by their content, the header repeated on every page. Only the rows that the layout
/// splits are split between pages.
/// </summary>
internal sealed class TableWriter(
    WordWriter writer, ParagraphWriter paragraphs, StyleProfile profile, Table table, Styling styling, Func<PictureWriter> pictures)
{
    private readonly TableStyle _style = TableFlow.ProfileFor(table, profile).Table;

    // What the styles of the document do not say of a table with a size of its own.
    private readonly bool _hasOwnSize = TableFlow.ProfileFor(table, profile).Table != profile.Table;

    /// <summary>The table, with its caption.</summary>
    /// <param name="keepNext">Whether its last row stays on the page of what follows.</param>
    /// <param name="decision">What the layout decides about its rows; null if nothing.</param>
    public void Write(bool keepNext, TableDecision? decision)
    {
        if (!table.Caption.IsEmpty)
        {
            paragraphs.Write(StyleId.TableCaption, table.Caption);
        }

        var grid = TableGrid.Of(table);
        if (grid.Columns == 0)
        {
            // Nothing to show; and Word refuses rows without cells.
            return;
        }

        var total = (table.IsLandscape ? profile.Turned() : profile).Page.TypeAreaWidth;
        var widths = TableFlow.Widths(table, grid, _style, total).Select(width => width.Twips).ToArray();
        writer.Start("tbl");
        writer.Element(new W.TableProperties
        {
            TableStyle = new() { Val = styling.Id(StyleId.Table) },
            TableWidth = new() { Width = Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
        });

        // WPS lays out by these, Word by the widths of the cells.
        writer.Element(new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        for (var row = 0; row < grid.Header.Rows; row++)
        {
            // The header is never alone at the foot of a page.
            Row(
                grid.Header,
                row,
                widths,
                _ => StyleId.TableHeader,
                keepNext || grid.Body.Rows > 0,
                [new W.CantSplit(), new W.TableHeader()],
                isHeader: true);
        }

        Body(grid, widths, ColumnAlignments.Resolve(table.Columns, grid.Heads, grid.Below).Select(CellStyle).ToList(), keepNext, decision);
        writer.End();
    }

    // By default a word processor splits every row; only the layout knows which rows to split.
    private void Body(TableGrid grid, int[] widths, List<string> styles, bool keepNext, TableDecision? decision)
    {
        var (parted, kept) = (decision?.PartedRows.ToHashSet() ?? [], decision?.KeptRows.ToHashSet() ?? []);
        var crosses = decision?.Crosses(grid.Body);
        for (var row = 0; row < grid.Body.Rows; row++)
        {
            // A parted row cannot stay with what follows: its lines would have to stay together.
            var isParted = parted.Contains(row);
            Row(
                grid.Body,
                row,
                widths,
                column => styles[column],
                !isParted && (kept.Contains(row) || (keepNext && row == grid.Body.Rows - 1)),
                isParted ? [] : [new W.CantSplit()],
                isHeader: false,
                index => isParted || crosses?[index] == true);
        }
    }

    private void Row(
        CellGrid grid,
        int row,
        int[] widths,
        Func<int, string> style,
        bool keepNext,
        OpenXmlElement[] properties,
        bool isHeader,
        Func<int, bool>? isAtTop = null)
    {
        writer.Start("tr");
        if (properties.Length > 0)
        {
            writer.Element(new W.TableRowProperties(properties));
        }

        for (var column = 0; column < grid.Columns;)
        {
            var index = grid.IndexOf(row, column);
            var cell = grid.Cells[index];
            writer.Start("tc");
            writer.Element(new W.TableCellProperties
            {
                TableCellWidth = Width(widths.AsSpan(column, cell.ColumnSpan)),
                GridSpan = cell.ColumnSpan > 1 ? new() { Val = cell.ColumnSpan } : null,
                VerticalMerge = cell.RowSpan > 1
                    ? new() { Val = cell.Row == row ? W.MergedCellValues.Restart : W.MergedCellValues.Continue }
                    : null,
                TableCellVerticalAlignment = isAtTop?.Invoke(index) == true ? new() { Val = W.TableVerticalAlignmentValues.Top } : null,
            });
            if (cell.Row == row && cell.Picture is { } picture)
            {
                Picture(picture, widths.AsSpan(column, cell.ColumnSpan), isHeader, keepNext);
            }

            Paragraphs(cell.Row == row ? cell : default, style(column), isHeader, keepNext);
            writer.End();
            column += cell.ColumnSpan;
        }

        writer.End();
    }

    // A cell ends in a paragraph, even an empty cell.
    private void Paragraphs(PlacedCell cell, string style, bool isHeader, bool keepNext)
    {
        ValueList<RichText> texts = cell.Paragraphs is { Count: > 0 } given ? given : cell.Picture is null ? [RichText.Empty] : [];
        paragraphs.Size = _hasOwnSize ? _style.Size : null;
        foreach (var text in texts)
        {
            paragraphs.Write(style, text, keepNext, spacing: _hasOwnSize ? new SpacingLook { Line = Pitch(isHeader) } : null);
        }

        paragraphs.Size = null;
    }

    private void Picture(Picture picture, ReadOnlySpan<int> widths, bool isHeader, bool keepNext)
    {
        var room = Length.Twip(Sum(widths)) - (_style.CellMargin * 2);
        pictures().WriteInCell(picture, room, Pitch(isHeader), keepNext);
    }

    private Length Pitch(bool isHeader) => isHeader ? _style.HeaderLinePitch : _style.LinePitch;

    private static W.TableCellWidth Width(ReadOnlySpan<int> widths) =>
        new() { Width = Text(Sum(widths)), Type = W.TableWidthUnitValues.Dxa };

    private static int Sum(ReadOnlySpan<int> widths)
    {
        var sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }

    private static string CellStyle(CellAlignment column) => column switch
    {
        CellAlignment.Centre => StyleId.TableTextCentred,
        CellAlignment.Right => StyleId.TableTextRight,
        _ => StyleId.TableText,
    };

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
