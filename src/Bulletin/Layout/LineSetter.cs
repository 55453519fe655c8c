using System.Runtime.InteropServices;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Sets a line: cells → items, each character in its place.</summary>
internal static class LineSetter
{
    /// <summary>The items of a line.</summary>
    /// <param name="cells">The paragraph.</param>
    /// <param name="line">The line's range of cells.</param>
    /// <param name="left">The left edge of the line.</param>
    /// <param name="width">From there to the right edge.</param>
    /// <param name="alignment">How it stands between them.</param>
    /// <param name="block">The index of the block.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="typography">Where justification puts gaps: as Word does, or as clreq asks.</param>
    public static List<PageItem> Set(
        List<LayoutCell> cells, Range line, Length left, Length width, LineAlignment alignment, int block, Length baseline,
        Typography typography = Typography.Standard)
    {
        var isFine = typography == Typography.Fine;
        var (start, end) = (line.Start.Value, line.End.Value);
        var (visibleEnd, spare) = Spare(cells, line, width);
        var x = alignment switch
        {
            LineAlignment.Centre => left + new Length(spare.Emu / 2),
            LineAlignment.Right => left + spare,
            _ => left,
        };
        var gaps = alignment == LineAlignment.Justified ? Gaps(cells, start, visibleEnd, isFine) : 0;
        return Items(cells, start, end, x, gaps == 0 ? Length.Zero : spare, Math.Max(1, gaps), isFine, block, baseline);
    }

    /// <summary>
    /// How far each gap of a line is stretched when it is justified under <see cref="Typography.Fine"/>; none if it has no gaps.
    /// </summary>
    public static Length Stretch(List<LayoutCell> cells, Range line, Length width)
    {
        var (visibleEnd, spare) = Spare(cells, line, width);
        var gaps = Gaps(cells, line.Start.Value, visibleEnd, isFine: true);
        return gaps == 0 ? Length.Zero : new Length(spare.Emu / gaps);
    }

    // Spaces at the end of a line are not seen, nor is the tracking after its last character.
    private static (int VisibleEnd, Length Spare) Spare(List<LayoutCell> cells, Range line, Length width)
    {
        var (start, visibleEnd) = (line.Start.Value, line.End.Value);
        while (visibleEnd > start && cells[visibleEnd - 1].IsBreakingSpace)
        {
            visibleEnd--;
        }

        var natural = Length.Zero;
        for (var i = start; i < visibleEnd; i++)
        {
            natural += i == visibleEnd - 1 ? cells[i].Width : cells[i].Advance;
        }

        return (visibleEnd, width - natural);
    }

    // What is spare is shared out evenly; multiplied first and divided last, so that the line ends at its edge to the EMU.
    private static List<PageItem> Items(
        List<LayoutCell> cells, int start, int end, Length x, Length spare, int gaps, bool isFine, int block, Length baseline)
    {
        var items = new List<PageItem>(1);
        var line = CollectionsMarshal.AsSpan(cells)[start..end];
        var passed = 0;
        while (!line.IsEmpty)
        {
            var count = 1;
            while (count < line.Length && IsSameItem(line[count - 1], line[count]))
            {
                count++;
            }

            var places = new GlyphCell[count];
            for (var i = 0; i < count; i++)
            {
                places[i] = new GlyphCell(x + new Length(spare.Emu * passed / gaps), line[i].Width);
                x += line[i].Advance;
                if (i + 1 < line.Length && passed < gaps && IsGap(line[i], line[i + 1], isFine))
                {
                    passed++;
                }
            }

            var look = line[0].Look;
            items.Add(new TextItem(look.Role, Text(line[..count]), look.Font, look.Size, baseline - look.Raise, new ValueList<GlyphCell>(places)) { Style = look.Style, Colour = look.Colour, Block = block, Element = line[0].Element });
            line = line[count..];
        }

        return items;
    }

    private static string Text(ReadOnlySpan<LayoutCell> cells)
    {
        var buffer = cells.Length <= 128 ? stackalloc char[256] : new char[cells.Length * 2];
        var length = 0;
        foreach (var cell in cells)
        {
            length += cell.Character.EncodeToUtf16(buffer[length..]);
        }

        return new string(buffer[..length]);
    }

    private static int Gaps(List<LayoutCell> cells, int start, int end, bool isFine)
    {
        var gaps = 0;
        for (var i = start; i + 1 < end; i++)
        {
            gaps += IsGap(cells[i], cells[i + 1], isFine) ? 1 : 0;
        }

        return gaps;
    }

    // As Word and WPS share out what is spare: evenly, over every gap with an East Asian character on one side at least, that beside ～ and
    // ％ and that inside —— with them.
    // There is none before the mark that stands on a character.
    private static bool IsGap(LayoutCell left, LayoutCell right, bool isFine) =>
        (left.IsHan && right.IsHan) || (!(left.IsLatin && right.IsLatin) && !right.IsCombining && !(isFine && IsUnit(left, right)));

    // What is one mark or number, and what 连接号 or 分隔号 joins (clreq §3.6.4).
    private static bool IsUnit(LayoutCell left, LayoutCell right) =>
        BreakOpportunities.IsOneMark(left, right)
        || Marks.IsLink(left.Character) || Marks.IsLink(right.Character)
        || (IsNumeric(left) && (IsNumeric(right) || right.Character.Value == '—'))
        || (left.Character.Value == '—' && Marks.IsDigit(right.Character));

    private static bool IsNumeric(LayoutCell cell) => Marks.IsDigit(cell.Character) || Marks.IsUnit(cell.Character);

    private static bool IsSameItem(LayoutCell left, LayoutCell right) =>
        left.Element == right.Element && (ReferenceEquals(left.Look, right.Look) || (left.Look with { Tracking = right.Look.Tracking }) == right.Look);
}
