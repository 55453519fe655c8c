using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>A tagged table as a screen reader has it (ISO 32000-1 §14.8.5.7): cells in a grid by their spans, the headers of a cell found by their scope.</summary>
internal sealed partial class TableReading
{
    private readonly Dictionary<(int Row, int Column), StructureReading.Element> _grid = [];

    public TableReading(StructureReading.Element table)
    {
        var rows = table.Kids.OfType<StructureReading.Element>().SelectMany(kid => kid.Type == "TBody" ? kid.Kids.OfType<StructureReading.Element>() : [kid]).Where(kid => kid.Type == "TR").ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Kids.Cast<StructureReading.Element>())
            {
                cell.Type.ShouldBeOneOf("TH", "TD");
                while (_grid.ContainsKey((row, column)))
                {
                    column++;
                }

                for (var down = 0; down < Span(cell, "RowSpan"); down++)
                {
                    for (var right = 0; right < Span(cell, "ColSpan"); right++)
                    {
                        _grid.TryAdd((row + down, column + right), cell).ShouldBeTrue($"two cells in row {row}, column {column}");
                    }
                }

                column += Span(cell, "ColSpan");
            }
        }

        Rows = rows.Count;
        Columns = _grid.Keys.Select(place => place.Column + 1).DefaultIfEmpty().Max();
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Whether each place of the grid is covered, and none beyond it.</summary>
    public bool IsRegular => _grid.Count == Rows * Columns && _grid.Keys.All(place => place.Row < Rows);

    /// <summary>The cells that are no headers, with the texts of their headers from above.</summary>
    public IEnumerable<(string Text, IReadOnlyList<string> Headers)> Cells => _grid.OrderBy(entry => entry.Key).Where(entry => entry.Value.Type == "TD").Select(entry =>
        (entry.Value.Text, (IReadOnlyList<string>)[.. Enumerable.Range(0, entry.Key.Row).Select(row => _grid[(row, entry.Key.Column)]).Where(cell => cell.Type == "TH" && cell.Body.Contains("/Scope/Column", StringComparison.Ordinal)).Distinct().Select(cell => cell.Text)]));

    private static int Span(StructureReading.Element cell, string name) => Attribute().Matches(cell.Body).Where(match => match.Groups[1].Value == name).Select(match => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)).FirstOrDefault(1);

    [GeneratedRegex(@"/(ColSpan|RowSpan) (\d+)")]
    private static partial Regex Attribute();
}
