using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>The issuer's mark (发文机关标志, GB/T 9704-2012 §7.2.4): how large it is and where its names stand.</summary>
/// <param name="Size">The size of its characters: the largest, in whole half points, with which it fits.</param>
/// <param name="Pitch">The height of a line of it, in whole twips.</param>
/// <param name="Names">The names, the leading one first, one a line; those of several bodies spread to one width.</param>
/// <param name="Suffix">文件 beside the names of several bodies, in the middle of their lines; null where it is part of the only name, or not there.</param>
internal sealed record IssuerMarkArrangement(Length Size, Length Pitch, IReadOnlyList<MastheadPart> Names, MastheadPart? Suffix)
{
    private static readonly Length HalfPoint = Length.Pt(0.5);

    /// <summary>From the upper edge of the first name to the lower edge of the last.</summary>
    public Length Height => Size + (Pitch * Math.Max(0, Names.Count - 1));

    public static IssuerMarkArrangement Of(MastheadBlock block, StyleProfile profile, CellBuilder cells)
    {
        var (style, page) = (profile.Masthead, profile.Page);
        var (names, hasSuffix) = style.Mark(block.IssuerMark);
        var isLetter = profile.Form == DocumentForm.Letter;
        if (names.Count < 2 || isLetter)
        {
            // A letter has the name of the leading body alone, in the middle of the sheet as its rules are (§10.1).
            var mark = names.Count == 0 ? RichText.Empty : isLetter ? names[0] : block.IssuerMark[0];
            var single = Fit(style, cells, [mark], 0, page.TypeAreaWidth);
            var part = Part(mark, single, Length.Zero);
            return new(
                single,
                MastheadArrangement.MarkHeight(profile, single),
                [part with { X = isLetter ? new Length((page.Width - part.Width).Emu / 2) - page.TypeAreaLeft : new Length((page.TypeAreaWidth - part.Width).Emu / 2) }],
                null);
        }

        // Widths in hundredths of the size.
        var suffixRoom = hasSuffix ? style.SuffixGapHundredths + (style.Suffix.Length * 100) : 0;
        var size = Fit(style, cells, names, suffixRoom, page.TypeAreaWidth);
        var pitch = MastheadArrangement.MarkHeight(profile, size);
        var widest = names.Select(name => Part(name, size, Length.Zero).Width).Max();
        var left = new Length((page.TypeAreaWidth - widest - Hundredths(size, suffixRoom)).Emu / 2);
        return new(
            size,
            pitch,
            [.. names.Select(name => Part(name, size, Spread(name, size, widest)) with { X = left })],
            hasSuffix ? Part(style.Suffix, size, Length.Zero) with { X = left + widest + Hundredths(size, style.SuffixGapHundredths), Raise = new Length((pitch * (names.Count - 1)).Emu / 2) } : null);

        MastheadPart Part(RichText text, Length ofSize, Length tracking) => new(ItemRole.IssuerMark, text, cells.Of(text, new TextLook(style.MarkFont, ofSize, tracking, ItemRole.IssuerMark)), Length.Zero);

        // What is added after each character so that a name is as wide as the widest, in whole twips as a word processor counts; a name of one character has nothing to spread.
        Length Spread(RichText name, Length ofSize, Length width)
        {
            var part = Part(name, ofSize, Length.Zero);
            return part.Cells.Count < 2 ? Length.Zero : Length.Twip((int)((width - part.Width).Emu / (Length.Twip(1).Emu * (part.Cells.Count - 1))));
        }
    }

    // Whatever the size, widths are in proportion to it: measured at the largest, and made smaller by as much as they are too wide. The same for the height of several names.
    private static Length Fit(MastheadStyle style, CellBuilder cells, IReadOnlyList<RichText> names, int suffixRoom, Length width)
    {
        var largest = style.LargestMark;
        var look = new TextLook(style.MarkFont, largest, Length.Zero, ItemRole.IssuerMark);
        var needed = names.Select(name => SignatureArrangement.Width(cells.Of(name, look))).Max() + Hundredths(largest, suffixRoom);
        var tall = Hundredths(largest, 100 + (style.MarkPitchHundredths * (names.Count - 1)));
        var size = largest.Emu;
        size = needed > width - style.MarkRoom ? Math.Min(size, largest.Emu * (width - style.MarkRoom).Emu / needed.Emu) : size;
        size = tall > style.TallestMark ? Math.Min(size, largest.Emu * style.TallestMark.Emu / tall.Emu) : size;
        return HalfPoint * Math.Max(1, size / HalfPoint.Emu);
    }

    private static Length Hundredths(Length length, int hundredths) => new(length.Emu * hundredths / 100);
}
