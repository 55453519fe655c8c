namespace Bulletin.Standard;

/// <summary>
/// Where several sealed bodies stand (联合行文, GB/T 9704-2012 §7.3.5.1): in order, in rows of the same columns, at such distances that neither names nor seals touch and no
/// seal leaves the type area; the last column stands over the date.
/// </summary>
/// <param name="Rows">The indices of the bodies, row by row.</param>
/// <param name="Centres">The centre of each body, from the left edge of the type area.</param>
/// <param name="DateRight">From the date to the right edge of the type area.</param>
internal sealed record JointSeals(IReadOnlyList<Range> Rows, IReadOnlyList<Length> Centres, Length DateRight)
{
    /// <summary>The places: as many columns as there is room for.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="names">The widths of the names.</param>
    /// <param name="date">The width of the date.</param>
    public static JointSeals Of(StyleProfile profile, IReadOnlyList<Length> names, Length date)
    {
        var style = profile.Signature;
        var most = (int)((profile.Page.TypeAreaWidth + style.SealGap).Emu / (style.SealDiameter + style.SealGap).Emu);
        for (var rows = (names.Count + most - 1) / most; rows < names.Count; rows++)
        {
            if (Place(profile, names, date, rows) is { } places)
            {
                return places;
            }
        }

        return Column(profile, names, date);
    }

    private static JointSeals? Place(StyleProfile profile, IReadOnlyList<Length> names, Length date, int rows)
    {
        var (style, width) = (profile.Signature, profile.Page.TypeAreaWidth);
        var columns = (names.Count + rows - 1) / rows;
        var ranges = Split(names.Count, rows);

        // A row that is not full keeps to the columns at the right, where the date is.
        var placed = ranges.SelectMany(row => Enumerable.Range(row.Start.Value, row.End.Value - row.Start.Value).Select(i => (Index: i, Column: columns - row.End.Value + i))).ToList();
        var right = Centre(profile, Widest(columns - 1), date);
        var pitch = style.SealDiameter + style.SealGap;
        foreach (var (left, next) in placed.Zip(placed.Skip(1)).Where(pair => pair.Second.Column == pair.First.Column + 1))
        {
            pitch = SignaturePlaces.Longer(pitch, SignaturePlaces.Half(names[left.Index] + names[next.Index]) + (profile.Grid.Cell * style.NameGap));
        }

        // As far from the left as the last column from the right, if seals and names find room.
        var last = width - right;
        var first = SignaturePlaces.Shorter(right, last - (pitch * (columns - 1)));
        return first < SignaturePlaces.Half(SignaturePlaces.Longer(style.SealDiameter, Widest(0)))
            ? null
            : new(ranges, placed.ConvertAll(body => first + new Length((last - first).Emu * body.Column / (columns - 1))), width - last - SignaturePlaces.Half(date));

        Length Widest(int column) => placed.Where(body => body.Column == column).Max(body => names[body.Index]);
    }

    private static JointSeals Column(StyleProfile profile, IReadOnlyList<Length> names, Length date)
    {
        var centre = Centre(profile, SignaturePlaces.Shorter(names.Max(), profile.Page.TypeAreaWidth), date);
        return new(Split(names.Count, names.Count), [.. names.Select(_ => profile.Page.TypeAreaWidth - centre)], centre - SignaturePlaces.Half(date));
    }

    // Of the column over the date, from the right edge.
    private static Length Centre(StyleProfile profile, Length widest, Length date) => SignaturePlaces.Longer(
        (profile.Grid.Cell * profile.Signature.SealedDateRightIndent) + SignaturePlaces.Half(date),
        SignaturePlaces.Half(SignaturePlaces.Longer(profile.Signature.SealDiameter, widest)));

    // As even as can be, the fuller rows first.
    private static List<Range> Split(int count, int rows)
    {
        var ranges = new List<Range>();
        for (var (row, start) = (0, 0); row < rows; row++)
        {
            var length = (count / rows) + (row < count % rows ? 1 : 0);
            ranges.Add(start..(start + length));
            start += length;
        }

        return ranges;
    }
}
