namespace Bulletin.Layout;

/// <summary>A paragraph's cells → its lines.</summary>
internal sealed class ParagraphFlow(StyleProfile profile, CellBuilder builder, Typography typography = Typography.Standard)
{
    private readonly FineLineBreaker? _fine = typography == Typography.Fine ? new(new BreakOpportunities(profile.LineBreaks, typography)) : null;

    public LineBreaker Breaker { get; } = new(new BreakOpportunities(profile.LineBreaks));

    /// <summary>A paragraph, justified unless another alignment is given; indents in half cells.</summary>
    public List<FlowLine> Lines(List<LayoutCell> cells, int firstIndent, int otherIndent, int block, LineAlignment ofLines = LineAlignment.Justified)
    {
        var ranges = _fine?.Break(cells, Width(firstIndent), Width(otherIndent)) ?? Breaker.Break(cells, Width(firstIndent), Width(otherIndent));
        var lines = new List<FlowLine>(ranges.Count);
        for (var i = 0; i < ranges.Count; i++)
        {
            var indent = i == 0 ? firstIndent : otherIndent;
            var isRagged = i + 1 == ranges.Count || (_fine is not null && FineLineBreaker.IsTooLoose(cells, ranges[i], Width(indent)));
            var alignment = isRagged && ofLines == LineAlignment.Justified ? LineAlignment.Left : ofLines;
            lines.Add(Line(
                LineSetter.Set(cells, ranges[i], Left(indent), Width(indent), alignment, block, profile.Grid.Baseline, typography)));
        }

        return lines;
    }

    /// <summary>Centred lines, broken already; one that is too long all the same is broken as the body is.</summary>
    public List<FlowLine> Centred(ValueList<RichText> lines, TextLook look, int block) =>
        lines.SelectMany(line => Centred(builder.Of(line, look), block)).ToList();

    /// <summary>Lines that end so far from the right edge.</summary>
    public List<FlowLine> RightAligned(List<LayoutCell> cells, Length right, int block) =>
        Breaker.Break(cells, Width(0) - right, Width(0) - right)
            .ConvertAll(range => Line(LineSetter.Set(cells, range, Left(0), Width(0) - right, LineAlignment.Right, block, profile.Grid.Baseline)));

    private List<FlowLine> Centred(List<LayoutCell> cells, int block) =>
        Breaker.Break(cells, Width(0), Width(0)).ConvertAll(range => Line(LineSetter.Set(cells, range, Left(0), Width(0), LineAlignment.Centre, block, profile.Grid.Baseline)));

    private Length Left(int halfCells) => profile.Page.TypeAreaLeft + HalfCells(halfCells);

    private FlowLine Line(List<PageItem> items) => new() { Height = profile.Grid.Pitch, Items = items };

    private Length Width(int indent) => profile.Page.TypeAreaWidth - HalfCells(indent);

    private Length HalfCells(int count) => new(profile.Grid.Cell.Emu * count / 2);
}
