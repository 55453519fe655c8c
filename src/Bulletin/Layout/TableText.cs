namespace Bulletin.Layout;

/// <summary>The text of a cell, broken to its width.</summary>
internal sealed class TableText
{
    private readonly List<(List<LayoutCell> Cells, Range Range)> _lines = [];

    /// <summary>Breaks the paragraphs of a cell.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="breaker">What breaks them.</param>
    /// <param name="width">The room in the cell.</param>
    public TableText(IEnumerable<List<LayoutCell>> paragraphs, LineBreaker breaker, Length width)
    {
        foreach (var cells in paragraphs)
        {
            _lines.AddRange(breaker.Break(cells, width, width).Select(range => (cells, range)));
        }
    }

    /// <summary>How many lines it has.</summary>
    public int Lines => _lines.Count;

    /// <summary>A line.</summary>
    public (List<LayoutCell> Cells, Range Range) this[int line] => _lines[line];
}
