namespace Bulletin.Layout;

/// <summary>The text of a cell, broken to its width.</summary>
internal sealed class TableText(List<LayoutCell> cells, LineBreaker breaker, Length width)
{
    public List<LayoutCell> Cells => cells;

    public List<Range> Lines { get; } = breaker.Break(cells, width, width);
}
