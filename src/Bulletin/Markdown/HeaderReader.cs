using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads the header of a pipe table: a cell of <c>&lt;</c> alone belongs to the cell at its left, one of <c>^</c> alone to the cell above it.</summary>
internal sealed class HeaderReader(MarkdownObject place, MarkdownSource source)
{
    /// <summary>What a cell says that belongs to the cell at its left.</summary>
    public const string WithLeft = "<";

    /// <summary>What a cell says that belongs to the cell above it.</summary>
    public const string WithAbove = "^";

    /// <summary>The rows; what is wrong has been reported.</summary>
    public ValueList<ValueList<HeaderCell>> Read(List<List<string>> lines, int columns)
    {
        if (lines.Find(line => line.Count != columns) is { } odd)
        {
            source.Report(DiagnosticCodes.RowLength, place, 0, odd.Count, columns);
            return lines.Select(line => line.Select(cell => new HeaderCell(source.Line(cell, place))).ToValueList()).ToValueList();
        }

        var owners = Owners(lines, columns);
        return Enumerable.Range(0, lines.Count)
            .Select(row => Enumerable.Range(0, columns).Where(column => owners[row, column] == (row, column)).Select(column => Cell(lines, owners, row, column)).ToValueList())
            .ToValueList();
    }

    // Where the cell begins that each place belongs to.
    private (int Row, int Column)[,] Owners(List<List<string>> lines, int columns)
    {
        var owners = new (int, int)[lines.Count, columns];
        for (var row = 0; row < lines.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var mark = lines[row][column];
                if (mark is WithLeft or WithAbove && (mark == WithLeft ? column : row) == 0)
                {
                    source.Report(DiagnosticCodes.MergeWithNothing, place, row + 1, column + 1, mark);
                    mark = "";
                }

                owners[row, column] = mark switch { WithLeft => owners[row, column - 1], WithAbove => owners[row - 1, column], _ => (row, column) };
            }
        }

        return owners;
    }

    private HeaderCell Cell(List<List<string>> lines, (int, int)[,] owners, int row, int column)
    {
        var (end, below) = (column + 1, row + 1);
        while (end < owners.GetLength(1) && owners[row, end] == (row, column))
        {
            end++;
        }

        while (below < owners.GetLength(0) && owners[below, column] == (row, column))
        {
            below++;
        }

        // All that belongs to it, and nothing else, lies in the rectangle that its first row and column span.
        var owned = owners.Cast<(int, int)>().Count(owner => owner == (row, column));
        var inside = Enumerable.Range(row, below - row).Sum(y => Enumerable.Range(column, end - column).Count(x => owners[y, x] == (row, column)));
        if (owned != inside || inside != (below - row) * (end - column))
        {
            source.Report(DiagnosticCodes.MergeShape, place, row + 1, column + 1);
        }

        return new HeaderCell(source.Line(lines[row][column] is WithLeft or WithAbove ? "" : lines[row][column], place), end - column, below - row);
    }
}
