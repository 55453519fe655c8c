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

    /// <summary>The picture above the paragraphs; null for none.</summary>
    public TablePicture? Picture { get; init; }

    /// <summary>The lines that the picture takes, the first ones.</summary>
    public int PictureLines => Picture?.Size.Lines ?? 0;

    /// <summary>How many lines it has, those of the picture included.</summary>
    public int Lines => PictureLines + _lines.Count;

    /// <summary>A line of text, which none of the picture's is.</summary>
    public (List<LayoutCell> Cells, Range Range) this[int line] => _lines[line - PictureLines];
}
