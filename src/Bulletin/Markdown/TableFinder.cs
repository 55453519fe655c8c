using System.Buffers;
using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Finds the pipe tables in a paragraph: a table begins directly below a line of text, too, and a line without a bar ends it (GFM).
/// Lines that look like a table and are none are reported.
/// </summary>
internal sealed class TableFinder(IReadOnlyList<string> lines, MarkdownObject place, MarkdownSource source)
{
    private const char WideBar = '｜';

    private static readonly SearchValues<char> DashLineCharacters = SearchValues.Create("-—–―－─━=+:：|｜ \t　");

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–―－─━=");

    private readonly List<ParagraphPart> _parts = [];

    // The first line that belongs to no part yet.
    private int _start;

    /// <summary>Whether a table has an error that keeps it from being read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>The parts of the paragraph, in order.</summary>
    public List<ParagraphPart> Parts()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (TableReader.IsDashLine(lines[i]))
            {
                i = HasHeader(i) ? AddTable(i) - 1 : Fail(DiagnosticCodes.TableWithoutHeader, i);
            }
            else if (i > _start && IsMalformedDashLine(lines[i]) && IsRow(lines[i - 1]))
            {
                i = Fail(DiagnosticCodes.TableDashes, i, lines[i]);
            }
        }

        AddText(lines.Count);
        return _parts;
    }

    /// <summary>Reports text that looks like the rows of a table without a line of dashes.</summary>
    public void ReportRows()
    {
        foreach (var (range, _) in HasFailed ? [] : _parts.Where(part => part.Table is null))
        {
            for (var i = range.Start.Value; i < range.End.Value; i++)
            {
                if (IsFramed(lines[i]) || (i + 1 < range.End.Value && IsColumnar(lines[i], lines[i + 1])))
                {
                    source.ReportLine(DiagnosticCodes.TableWithoutDashes, place, i);
                    break;
                }
            }
        }
    }

    private bool HasHeader(int dashes) => dashes > _start && TableLine.HasBar(lines[dashes - 1]);

    // Returns the line after the table.
    private int AddTable(int dashes)
    {
        var columns = TableLine.Of(dashes, lines[dashes]).Cells.Count;
        var isFramed = TableLine.BeginsWithBar(lines[dashes - 1]);
        var (head, end) = (dashes - 1, dashes + 1);
        while (head > _start && IsHeader(lines[head - 1]))
        {
            head--;
        }

        while (end < lines.Count && TableLine.HasBar(lines[end]))
        {
            end++;
        }

        AddText(head);
        var reader = new TableReader(place, source);
        var table = reader.Read(LinesOf(head, dashes), TableLine.Of(dashes, lines[dashes]), LinesOf(dashes + 1, end));
        _parts.Add(new ParagraphPart(head..end, table));
        return _start = end;

        // Prose may hold bars: only a line of the same form as the one above the dashes is another row of the header.
        bool IsHeader(string line) => isFramed
            ? TableLine.BeginsWithBar(line)
            : TableLine.HasBar(line) && !TableLine.BeginsWithBar(line) && TableLine.Of(0, line).Cells.Count == columns;
    }

    private List<TableLine> LinesOf(int first, int end) =>
        Enumerable.Range(first, end - first).Select(i => TableLine.Of(i, lines[i])).ToList();

    private void AddText(int end)
    {
        if (end > _start)
        {
            _parts.Add(new ParagraphPart(_start..end, null));
            _start = end;
        }
    }

    // One error is enough: what follows are the rows of the same table.
    private int Fail(DiagnosticDescriptor descriptor, int line, params object?[] arguments)
    {
        source.ReportLine(descriptor, place, line, arguments);
        HasFailed = true;
        return lines.Count;
    }

    private static bool IsMalformedDashLine(string line) =>
        !line.AsSpan().ContainsAnyExcept(DashLineCharacters)
        && line.AsSpan().IndexOfAny('|', WideBar, '+') >= 0 && line.AsSpan().ContainsAny(Dashes);

    private static bool IsRow(string line) => TableLine.HasBar(line) || line.AsSpan().Count(WideBar) > 1;

    // |x| in prose is none: a row ends in a bar, has a space after the first bar, or has three.
    private static bool IsFramed(string line)
    {
        if (line.StartsWith(WideBar))
        {
            return line.Length > 2 && line.EndsWith(WideBar);
        }

        var bars = TableLine.Bars(line).Take(3).Count();
        return TableLine.BeginsWithBar(line) && bars > 1 && line.Length > 2 && (bars > 2 || line[1] == ' ' || line.EndsWith('|'));
    }

    // Two lines, one above the other, with as many bars, each with a space on both sides.
    private static bool IsColumnar(string line, string next) =>
        Separators(line) is > 0 and var count && Separators(next) == count;

    private static int Separators(string line) =>
        TableLine.Bars(line).Count(i => i > 0 && i + 1 < line.Length && line[i - 1] == ' ' && line[i + 1] == ' ');
}
