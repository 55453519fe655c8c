using System.Globalization;
using Bulletin.Standard;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes tables: as wide as the text, columns shared out by what they hold, the header repeated on every page, no row broken.</summary>
internal static class TableWriter
{
    public static void Write(OpenXmlWriter writer, ParagraphWriter paragraphs, StyleProfile profile, Table table, bool keepNext)
    {
        var widths = TableColumns.Widths(table.Rows.Prepend(table.Header), profile.Page.TypeAreaWidth).Select(width => width.Twips).ToArray();
        if (widths.Length == 0)
        {
            // Nothing to show; and Word refuses rows without cells.
            return;
        }

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

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
