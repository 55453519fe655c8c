namespace Bulletin.Layout;

/// <summary>A title → its lines (GB/T 9704-2012 §7.3.1). A line that fits is left as it was given; one that does not is broken between phrases.</summary>
internal sealed class TitleBreaker(CellBuilder builder, BreakOpportunities opportunities, Length width)
{
    // What is longer fits five lines in no way, and is not worth a search.
    private const int MaxCharacters = 400;

    /// <summary>The lines.</summary>
    /// <param name="given">The lines as they were given; one that holds line breaks is several.</param>
    /// <param name="look">How they are set.</param>
    public ValueList<RichText> Lines(ValueList<RichText> given, TextLook look)
    {
        var lines = given.SelectMany(line => line.Lines()).Select(line => new TitleLine(line, builder.Of(line, look))).ToList();
        if (lines.TrueForAll(line => line.Fits(width)))
        {
            return lines.ConvertAll(line => line.Text);
        }

        // All lines together, so that those that are broken make one shape with those that are not; line by line where that would be more than five.
        return Chosen(lines) ?? lines.SelectMany(line => line.Fits(width) ? [line.Text] : Chosen([line]) ?? Filled(line)).ToValueList();
    }

    private ValueList<RichText>? Chosen(List<TitleLine> lines)
    {
        var title = TitleLine.Join(lines);
        if (title.Cells.Count > MaxCharacters)
        {
            return null;
        }

        var costs = new int[title.Cells.Count];
        var forced = new bool[title.Cells.Count];
        var start = 0;
        foreach (var line in lines)
        {
            forced[start] = true;
            Costs(line).CopyTo(costs, start);
            start += line.Cells.Count;
        }

        var ends = TitleShape.Choose(costs, forced, (from, to) => title.Width(from, to) is var used && used <= width ? title.HalfCells(used) : null);
        return ends is null ? null : title.Lines(ends);
    }

    private int[] Costs(TitleLine line)
    {
        if (line.Fits(width))
        {
            var whole = new int[line.Cells.Count];
            Array.Fill(whole, TitleBreakCost.Never);
            return whole;
        }

        return TitleBreakCost.Of(line.Characters(), i => opportunities.Before(line.Cells, i), (from, to) => line.Width(from, to) <= width);
    }

    private ValueList<RichText> Filled(TitleLine line) =>
        line.Lines(new LineBreaker(opportunities).Break(line.Cells, width, width).ConvertAll(range => range.End.Value));
}
