using System.Text.RegularExpressions;
using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Reads pipe tables: header lines, a line of dashes, rows. Our own, since a table of record must not lose a cell: Markdig's parser drops and invents cells where rows differ in length.
/// </summary>
internal static partial class TableReader
{
    /// <summary>The table, or null if the lines are none.</summary>
    public static Table? TryRead(List<string> lines, MarkdownObject place, MarkdownSource source)
    {
        var dashes = lines.FindIndex(line => line.Contains('|', StringComparison.Ordinal) && IsDashLine(line));
        if (dashes < 1 || !lines.Take(dashes).All(line => line.Contains('|', StringComparison.Ordinal)))
        {
            return null;
        }

        var columns = Cells(lines[dashes]).Select(Alignment).ToValueList();
        var header = new HeaderReader(place, source).Read(lines.Take(dashes).Select(Cells).ToList(), columns.Count);
        var rows = lines.Skip(dashes + 1).Select(line => Row(line, place, source)).ToValueList();
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Count != columns.Count)
            {
                source.Report(DiagnosticCodes.RowLength, place, i + 1, rows[i].Count, columns.Count);
            }
        }

        var texts = header.SelectMany(row => row).Select(cell => cell.Text).Concat(rows.SelectMany(row => row));
        return new Table(columns, header, rows) { Origin = texts.Select(text => text.Origin).FirstOrDefault(origin => origin.Path is not null) };
    }

    /// <summary>Whether a line of cells, with bars at its ends or without, is the one between header and rows.</summary>
    public static bool IsDashLine(string line) => DashLine().IsMatch(line);

    private static ValueList<RichText> Row(string line, MarkdownObject place, MarkdownSource source) =>
        Cells(line).Select(cell => source.Line(cell, place)).ToValueList();

    private static CellAlignment Alignment(string dashes) =>
        (dashes.StartsWith(':'), dashes.EndsWith(':')) switch { (true, true) => CellAlignment.Centre, (false, true) => CellAlignment.Right, (true, false) => CellAlignment.Left, _ => CellAlignment.Automatic };

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
