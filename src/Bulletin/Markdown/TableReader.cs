using System.Text.RegularExpressions;
using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Reads pipe tables: a header line, a line of dashes, rows. Our own, since a table of record must not lose a cell: Markdig's parser drops and invents cells where rows differ in length.
/// </summary>
internal static partial class TableReader
{
    /// <summary>The table, or null if the lines are none.</summary>
    public static Table? TryRead(List<string> lines, MarkdownObject place, MarkdownSource source)
    {
        if (lines.Count < 2 || !lines[0].Contains('|', StringComparison.Ordinal) || !lines[1].Contains('|', StringComparison.Ordinal) || !DashLine().IsMatch(lines[1]))
        {
            return null;
        }

        var columns = Cells(lines[1]).Select(Alignment).ToValueList();
        var header = Row(lines[0], place, source);
        var rows = lines.Skip(2).Select(line => Row(line, place, source)).ToValueList();
        if (header.Count != columns.Count)
        {
            source.Report(DiagnosticCodes.RowLength, place, 0, header.Count, columns.Count);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns.Count)
            {
                source.Report(DiagnosticCodes.RowLength, place, i + 1, rows[i].Count, columns.Count);
            }
        }

        return new Table(columns, header, rows) { Origin = header.Concat(rows.SelectMany(row => row)).Select(cell => cell.Origin).FirstOrDefault(origin => origin.Path is not null) };
    }

    private static ValueList<RichText> Row(string line, MarkdownObject place, MarkdownSource source) =>
        Cells(line).Select(cell => source.Line(cell, place)).ToValueList();

    private static CellAlignment Alignment(string dashes) =>
        (dashes.StartsWith(':'), dashes.EndsWith(':')) switch { (true, true) => CellAlignment.Centre, (false, true) => CellAlignment.Right, _ => CellAlignment.Left };

    // Splits at bars that no backslash precedes; the bars at both ends are optional.
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                if (i > 0)
                {
                    cells.Add(line[start..i].Trim());
                }

                start = i + 1;
            }
        }

        if (start < line.Length)
        {
            cells.Add(line[start..].Trim());
        }

        return cells;
    }

    [GeneratedRegex(@"^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DashLine();
}
