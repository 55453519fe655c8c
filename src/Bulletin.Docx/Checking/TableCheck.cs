using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>Tables: rows with cells, widths that agree with the grid, vertical merges that begin somewhere.</summary>
internal static class TableCheck
{
    // A span beyond this is nonsense that only costs time.
    private const int MostColumns = 1024;

    public static void Check(WordFile file, Findings findings)
    {
        foreach (var (part, table) in file.Elements(Ooxml.W + "tbl"))
        {
            var rows = table.Held(Ooxml.W + "tr").ToList();
            if (rows.Count == 0)
            {
                findings.Add(DiagnosticCodes.DocxEmptyTable, part, table, new LocalText("表格没有行", "the table has no rows"));
            }

            var columns = table.Element(Ooxml.W + "tblGrid")?.Elements(Ooxml.W + "gridCol").Count() ?? 0;
            var above = new HashSet<int>();
            foreach (var row in rows)
            {
                above = Row(part, row, columns, above, findings);
            }
        }
    }

    // Returns the columns in which a vertically merged cell begins.
    private static HashSet<int> Row(PackagePart part, XElement row, int columns, HashSet<int> above, Findings findings)
    {
        var properties = row.Element(Ooxml.W + "trPr");
        var column = Span(properties?.Element(Ooxml.W + "gridBefore"), 0);
        var merged = new HashSet<int>();
        var cells = row.Held(Ooxml.W + "tc").ToList();
        if (cells.Count == 0)
        {
            findings.Add(DiagnosticCodes.DocxEmptyTable, part, row, new LocalText("表格行没有单元格", "the row has no cells"));
            return merged;
        }

        foreach (var cell in cells)
        {
            var format = cell.Element(Ooxml.W + "tcPr");
            if (format?.Element(Ooxml.W + "vMerge") is { } merge)
            {
                merged.Add(column);
                if (merge.Value() != "restart" && !above.Contains(column))
                {
                    findings.Add(DiagnosticCodes.DocxMergeOfNothing, part, cell);
                }
            }

            column += Span(format?.Element(Ooxml.W + "gridSpan"), 1);
        }

        column += Span(properties?.Element(Ooxml.W + "gridAfter"), 0);
        if (column != columns)
        {
            findings.Add(DiagnosticCodes.DocxGrid, part, row, column.ToString(CultureInfo.InvariantCulture), columns.ToString(CultureInfo.InvariantCulture));
        }

        return merged;
    }

    private static int Span(XElement? element, int otherwise) => Math.Clamp(element.Number() ?? otherwise, 0, MostColumns);
}
