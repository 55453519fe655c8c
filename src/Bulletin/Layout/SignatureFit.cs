namespace Bulletin.Layout;

/// <summary>
/// Sets the lines of a page closer where its text leaves too little room for the signature (GB/T 9704-2012 §7.3.5.5), if what is missing is no more than the blank
/// lines above it: so no page holds more lines of text than the standard gives it. Where that is not enough, two lines of text go over with the signature.
/// </summary>
/// <param name="profile">The profile.</param>
/// <param name="blocks">The blocks.</param>
/// <param name="lines">Their lines; those that are set closer are replaced.</param>
internal sealed class SignatureFit(StyleProfile profile, ValueList<Block> blocks, List<FlowLine> lines)
{
    private readonly Length _pitch = profile.Grid.Pitch;
    private readonly Length _height = profile.Page.Height - profile.Page.MarginTop - profile.Page.MarginBottom;
    private readonly List<CloserLines> _decisions = [];

    /// <summary>Decides signature by signature, each on the pages that those before it made.</summary>
    public ValueList<CloserLines> SetCloser()
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsSignature(lines[i]) && lines[i - 1].Block != lines[i].Block && !lines[i].PageBreakBefore)
            {
                SetCloser(i);
            }
        }

        return _decisions.ToValueList();
    }

    private void SetCloser(int signature)
    {
        var block = lines[signature].Block;
        var remark = End(signature, line => line.Block == block);
        var end = End(remark, line => line.Block == block + 1 && blocks[line.Block] is Remark);
        var (first, room) = PageOfText(signature);

        // The first line of a remark is kept with the date.
        if (Height(signature, Math.Min(remark + 1, end)) <= room || _decisions.Exists(earlier => earlier.SignatureBlock >= lines[first].Block))
        {
            return;
        }

        // A block that began on the page before keeps its pitch.
        var begun = first > 0 && lines[first - 1].Block == lines[first].Block;
        if (Pitch(first, signature, end, room, new CloserLines(lines[first].Block + (begun ? 1 : 0), block, _pitch)) is { } decision)
        {
            Apply(decision, first, signature, end);
        }
    }

    // The largest pitch in whole twips with which all lines fit; null where there is none within the limits.
    private CloserLines? Pitch(int first, int signature, int end, Length room, CloserLines wish)
    {
        var blank = BlankLines(lines[signature]);
        var spaces = lines.Take(signature).Skip(first + 1).Aggregate(Length.Zero, (sum, line) => sum + line.SpaceAbove);
        var missing = Height(signature, end) - room;
        if (_height - spaces + missing - blank > _pitch * profile.Grid.LinesPerPage)
        {
            return null;
        }

        // A word processor may give the text no more than the lines of its grid, in whole twips: LibreOffice does.
        missing += _height - (_pitch * profile.Grid.LinesPerPage);
        var closer = lines.Take(end).Skip(first).Count(line => wish.Of(blocks, line.Block) is not null) + (blank.Emu / _pitch.Emu);
        var pitch = _pitch - Length.Twip((int)Math.Ceiling(missing.Emu / (double)(Length.Twip(1) * closer).Emu));
        return pitch < profile.Signature.ClosestPitch(profile.Grid) ? null : wish with { Pitch = pitch };
    }

    private void Apply(CloserLines decision, int first, int signature, int end)
    {
        var before = lines.GetRange(first, end - first);
        for (var i = first; i < end; i++)
        {
            lines[i] = Closer(lines[i], decision.Of(blocks, lines[i].Block) ?? lines[i].Height, i == signature ? decision.Pitch : _pitch);
        }

        // Lines that are closer must not come to find room on the page before, above a table, say.
        if (PageOfText(signature) is var (newFirst, room) && newFirst == first && Height(signature, end) <= room)
        {
            _decisions.Add(decision);
            return;
        }

        for (var i = first; i < end; i++)
        {
            lines[i] = before[i - first];
        }
    }

    // In a line of exact height the baseline stands at the same part of it, whatever the pitch; so do seals, which reach up into the blank lines.
    private FlowLine Closer(FlowLine line, Length height, Length above)
    {
        var less = line.Height - height;
        return line with
        {
            Height = height,
            SpaceAbove = line.SpaceAbove - new Length(BlankLines(line).Emu / _pitch.Emu * (_pitch - above).Emu),
            Items = less == Length.Zero ? line.Items : [.. line.Items.Select(item => item.MovedDown(-new Length(less.Emu * profile.Grid.BaselineHundredths / 100)))],
            Seals = less == Length.Zero ? line.Seals : [.. line.Seals.Select(seal => seal with { Y = new Length(seal.Y.Emu * height.Emu / line.Height.Emu) })],
        };
    }

    // The page on which the text above a signature ends if nothing is kept with it: its first line, and the room that is left.
    private (int First, Length Room) PageOfText(int signature)
    {
        var text = lines.GetRange(0, signature);
        for (var i = signature - 1; i >= 0 && text[i].KeepWithSignature && !IsSignature(text[i]); i--)
        {
            text[i] = text[i] with { KeepWithSignature = false };
        }

        var paginator = new Paginator(profile, measures: true);
        paginator.Paginate(text);
        return (paginator.First, paginator.Room);
    }

    private bool IsSignature(FlowLine line) => blocks[line.Block] is SignatureBlock;

    private Length BlankLines(FlowLine line) =>
        blocks[line.Block] is SignatureBlock signature ? _pitch * SignatureArrangement.BlankLines(profile.Signature, signature) : Length.Zero;

    private int End(int start, Func<FlowLine, bool> isSame)
    {
        while (start < lines.Count && isSame(lines[start]))
        {
            start++;
        }

        return start;
    }

    private Length Height(int start, int end) => lines.Take(end).Skip(start).Aggregate(Length.Zero, (sum, line) => sum + line.SpaceAbove + line.Height);
}
