namespace Bulletin.Layout;

/// <summary>A line of a title, or several joined, measured.</summary>
internal sealed class TitleLine
{
    private readonly Length[] _advances;

    public TitleLine(RichText text, List<LayoutCell> cells)
    {
        (Text, Cells, _advances) = (text, cells, new Length[cells.Count + 1]);
        for (var i = 0; i < cells.Count; i++)
        {
            _advances[i + 1] = _advances[i] + cells[i].Advance;
        }
    }

    public RichText Text { get; }

    public List<LayoutCell> Cells { get; }

    /// <summary>The lines as one.</summary>
    public static TitleLine Join(List<TitleLine> lines) =>
        lines is [var only] ? only : new(RichText.Of(lines.SelectMany(line => line.Text.Runs)), [.. lines.SelectMany(line => line.Cells)]);

    public bool Fits(Length width) => Width(0, Cells.Count) <= width;

    /// <summary>The width of a part that is a line: white space at its ends is dropped.</summary>
    public Length Width(int start, int end)
    {
        while (end > start && IsSpace(end - 1))
        {
            end--;
        }

        while (start < end && IsSpace(start))
        {
            start++;
        }

        return _advances[end] - _advances[start];
    }

    /// <summary>A width in half cells of the title's size.</summary>
    public int HalfCells(Length width) => (int)(((width.Emu * 2) + (Cells[0].Size.Emu / 2)) / Cells[0].Size.Emu);

    /// <summary>The lines that end at the given places.</summary>
    public ValueList<RichText> Lines(IReadOnlyList<int> ends) => Text.Split(ends).ConvertAll(line => line.Trim());

    /// <summary>The text, one character a cell; what needs two has a stand-in.</summary>
    public string Characters() => string.Create(Cells.Count, Cells, static (characters, cells) =>
    {
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = cells[i].Character.IsBmp ? (char)cells[i].Character.Value : '〓';
        }
    });

    private bool IsSpace(int index) => System.Text.Rune.IsWhiteSpace(Cells[index].Character);
}
