namespace Bulletin.Layout;

/// <summary>
/// Decides how much text goes over to the page of a signature that finds no room (GB/T 9704-2012 §7.3.5.5): its last two lines. Of a short
/// text page 1 keeps the beginning (§7.3.3), so that one line of two goes; one line goes too where seals and two lines are higher than a
/// page.
/// </summary>
/// <param name="profile">The profile.</param>
/// <param name="blocks">The blocks.</param>
/// <param name="lines">Their lines; changes which of them are kept with the signature.</param>
internal sealed class SignaturePage(StyleProfile profile, ValueList<Block> blocks, List<FlowLine> lines)
{
    // The lines of text on the page of a signature.
    private const int LinesWithSignature = 2;

    private readonly int _first = lines.FindIndex(line => !IsHead(blocks[line.Block]));
    private readonly int _signature = lines.FindIndex(line => blocks[line.Block] is SignatureBlock);

    /// <summary>Whether a block is none of the body: what stands above it.</summary>
    public static bool IsHead(Block block) => block is MastheadBlock or Title or Subtitle or Recipients;

    /// <summary>Where the page of the signature begins; null if nothing has to be decided, or nothing can be.</summary>
    public SignaturePageStart? Decide()
    {
        if (_first < 0 || _signature <= _first || !(IsShort() || IsTooTall()) || PageStarts().Count == 1)
        {
            return null;
        }

        var before = lines.GetRange(_first, _signature - _first);
        Keep(0);
        var full = PageStarts()[^1];
        for (var kept = LinesWithSignature; kept > 0; kept--)
        {
            Keep(kept);
            if (PageStarts() is [_, var second, ..] starts && second > _first && starts.TrueForAll(start => start < _signature)
                && Of(starts[^1]) is { } page)
            {
                return starts[^1] == full && IsPartedByItself(full) ? null : page;
            }
        }

        for (var i = 0; i < before.Count; i++)
        {
            lines[_first + i] = before[i];
        }

        return null;
    }

    // Whether all of the body is kept with the signature by a program that moves whole paragraphs, and is nothing but text.
    private bool IsShort()
    {
        var start = Math.Max(_first, _signature - LinesWithSignature);
        while (start > _first && (lines[start - 1].Block == lines[start].Block || lines[start - 1].KeepWithNext))
        {
            start--;
        }

        return start == _first && IsText(_first);
    }

    // Whether the signature, the two lines kept with it, and the remark are higher than a page: nothing would be kept together.
    private bool IsTooTall()
    {
        var start = _signature;
        while (start > _first && (lines[start - 1].KeepWithNext || lines[start - 1].KeepWithSignature))
        {
            start--;
        }

        var height = Length.Zero - lines[start].SpaceAbove;
        for (var i = start; i <= End; i++)
        {
            height += lines[i].SpaceAbove + lines[i].Height;
        }

        return height > profile.Page.Height - profile.Page.MarginTop - profile.Page.MarginBottom && IsText(start);
    }

    private bool IsText(int start) =>
        lines.Take(_signature).Skip(start).All(line => blocks[line.Block] is Paragraph or Heading or AttachmentNote or Contacts);

    // The last line of the signature, or of what is kept with it.
    private int End
    {
        get
        {
            var end = _signature;
            while (end + 1 < lines.Count && (lines[end].KeepWithNext || lines[end].KeepWithSignature))
            {
                end++;
            }

            return end;
        }
    }

    private void Keep(int count)
    {
        for (var i = _first; i < _signature; i++)
        {
            lines[i] = lines[i] with { KeepWithSignature = i >= _signature - count };
        }
    }

    // The lines that pages begin with, up to the end of the signature and of what is kept with it.
    private List<int> PageStarts()
    {
        var paginator = new Paginator(profile, measures: true);
        paginator.Paginate(lines.GetRange(0, End + 1));
        return paginator.Starts;
    }

    // A paragraph that fills page 1, with two lines of it at least on either page: every word processor parts it there.
    private bool IsPartedByItself(int second) =>
        second - 2 >= _first && second + 1 < _signature && lines[second - 2].Block == lines[second + 1].Block;

    // The place before a line; null where a word processor cannot be told to begin a page.
    private SignaturePageStart? Of(int second)
    {
        var block = lines[second].Block;
        var characters = 0;
        for (var i = second - 1; i >= _first && lines[i].Block == block; i--)
        {
            characters += lines[i].Items.OfType<TextItem>().Sum(item => item.Cells.Count);
        }

        if (characters == 0)
        {
            return new SignaturePageStart(block, 0);
        }

        // A heading that runs in stands before the paragraph's own text.
        var heading = block > 0 && blocks[block - 1] is Heading { RunsIn: true } above
            ? (above.Number + above.Text).ToString().EnumerateRunes().Count()
            : 0;
        return blocks[block] is Paragraph && characters > heading ? new SignaturePageStart(block, characters - heading) : null;
    }
}
