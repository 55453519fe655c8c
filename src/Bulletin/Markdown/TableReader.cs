using System.Text.RegularExpressions;
using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Reads the lines of a pipe table. Our own reader, since a table of record must not lose a cell: Markdig's parser drops and invents cells where rows differ in length.
/// </summary>
internal sealed partial class TableReader(MarkdownObject place, MarkdownSource source)
{
    /// <summary>The table; errors are reported.</summary>
    /// <param name="header">The lines above the dashes.</param>
    /// <param name="dashes">The line of dashes.</param>
    /// <param name="rows">The lines below the dashes.</param>
    public Table Read(List<TableLine> header, TableLine dashes, List<TableLine> rows)
    {
        var columns = dashes.Cells.Select(Alignment).ToValueList();

        // One error is enough: rows of another length have the same cause as such a header.
        var isHeader = CheckHeader(header, columns.Count);
        var heads = Cells(header, columns.Count, isHeader);
        var body = Cells(rows, columns.Count, isHeader && CheckRows(rows, columns.Count));
        var texts = heads.Concat(body).SelectMany(row => row).SelectMany(cell => cell.Paragraphs).ToList();
        return new Table(columns, heads, body)
        {
            Origin = texts.Find(text => text.Origin.Path is not null)?.Origin ?? texts.FirstOrDefault()?.Origin ?? Origin.None,
        };
    }

    /// <summary>Whether a line of cells, with bars at its ends or without, is the one between header and rows.</summary>
    public static bool IsDashLine(string line) => line.Contains('|', StringComparison.Ordinal) && DashLine().IsMatch(line);

    /// <summary>Whether a cell in a row would be taken for one of a second line of dashes.</summary>
    public static bool IsDashCell(string cell) => cell.Contains("---", StringComparison.Ordinal) && DashLine().IsMatch(cell);

    /// <summary>Whether a cell in a header of one column would be taken for a line of dashes.</summary>
    public static bool IsHeaderDashCell(string cell) => DashLine().IsMatch(cell);

    private bool CheckHeader(List<TableLine> header, int columns)
    {
        if (header.Find(line => line.Cells.Count != columns) is not { } odd)
        {
            return true;
        }

        source.ReportLine(DiagnosticCodes.TableHeaderLength, place, odd.Number, odd.Cells.Count, columns);
        return false;
    }

    private bool CheckRows(List<TableLine> rows, int columns)
    {
        var areRows = true;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Cells.All(IsDashCell))
            {
                source.ReportLine(DiagnosticCodes.TableSecondDashes, place, rows[i].Number);
                return false;
            }

            if (rows[i].Cells.Count != columns)
            {
                source.ReportLine(DiagnosticCodes.RowLength, place, rows[i].Number, i + 1, rows[i].Cells.Count, columns);
                areRows = false;
            }
        }

        return areRows;
    }

    private ValueList<ValueList<TableCell>> Cells(List<TableLine> lines, int columns, bool areRows) => areRows
        ? new CellMerger(lines, columns, place, source).Rows()
        : lines.Select(line => line.Cells.Select(cell => source.Cell(cell, place, line.Number)).ToValueList()).ToValueList();

    private static CellAlignment Alignment(string dashes) =>
        (dashes.StartsWith(':'), dashes.EndsWith(':')) switch { (true, true) => CellAlignment.Centre, (false, true) => CellAlignment.Right, (true, false) => CellAlignment.Left, _ => CellAlignment.Automatic };

    [GeneratedRegex(
        @"^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex DashLine();
}
