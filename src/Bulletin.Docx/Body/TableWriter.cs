using System.Globalization;
using Bulletin.Standard;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes tables: as wide as the text, columns shared out by what they hold, the header repeated on every page, no row broken.</summary>
internal static class TableWriter
{
    // In half cells: narrower columns cannot be read, and very long cells wrap anyway.
    private const int Narrowest = 6;
    private const int Widest = 40;

    public static void Write(OpenXmlWriter writer, ParagraphWriter paragraphs, StyleProfile profile, Table table, bool keepNext)
    {
        var widths = Widths(table, profile.Page.TypeAreaWidth.Twips);
        writer.WriteStartElement(new W.Table());
        writer.WriteElement(new W.TableProperties
        {
            TableStyle = new() { Val = StyleId.Table },
            TableWidth = new() { Width = Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
        });

        // WPS lays out by these, Word by the widths of the cells.
        writer.WriteElement(new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        Row(writer, paragraphs, widths, table.Header, _ => StyleId.TableHeader, header: true, keepNext && table.Rows.Count == 0);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            Row(writer, paragraphs, widths, table.Rows[i], column => CellStyle(table.Columns, column), header: false, keepNext && i == table.Rows.Count - 1);
        }

        writer.WriteEndElement();
    }

    private static void Row(
        OpenXmlWriter writer, ParagraphWriter paragraphs, int[] widths, ValueList<RichText> cells, Func<int, string> style, bool header, bool keepNext)
    {
        writer.WriteStartElement(new W.TableRow());
        writer.WriteElement(header ? new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()) : new W.TableRowProperties(new W.CantSplit()));
        for (var column = 0; column < widths.Length; column++)
        {
            writer.WriteStartElement(new W.TableCell());
            writer.WriteElement(new W.TableCellProperties(new W.TableCellWidth { Width = Text(widths[column]), Type = W.TableWidthUnitValues.Dxa }));
            paragraphs.Write(style(column), column < cells.Count ? cells[column] : RichText.Empty, keepNext);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string CellStyle(ValueList<CellAlignment> columns, int column) => column >= columns.Count ? StyleId.TableText : columns[column] switch
    {
        CellAlignment.Centre => StyleId.TableTextCentred,
        CellAlignment.Right => StyleId.TableTextRight,
        _ => StyleId.TableText,
    };

    private static int[] Widths(Table table, int total)
    {
        var count = Math.Max(1, Math.Max(table.Columns.Count, Math.Max(table.Header.Count, table.Rows.Select(row => row.Count).DefaultIfEmpty().Max())));
        var weights = new int[count];
        Array.Fill(weights, Narrowest);
        foreach (var row in table.Rows.Prepend(table.Header))
        {
            for (var column = 0; column < row.Count; column++)
            {
                weights[column] = Math.Max(weights[column], Math.Min(Widest, ReferenceMetrics.HalfCells(row[column].ToString())));
            }
        }

        // Edges, not widths, are rounded, so that the widths add up.
        var sum = weights.Sum();
        var widths = new int[count];
        for (int column = 0, passed = 0; column < count; column++)
        {
            var left = total * passed / sum;
            passed += weights[column];
            widths[column] = (total * passed / sum) - left;
        }

        return widths;
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
