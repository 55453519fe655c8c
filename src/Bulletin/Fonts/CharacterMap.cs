namespace Bulletin.Fonts;

/// <summary>Which glyph a face has for a character (table <c>cmap</c>, formats 12, 4, 6 and 0). Immutable.</summary>
internal sealed class CharacterMap
{
    private readonly ushort[] _basic;
    private readonly (int First, int Last, int Glyph)[] _beyond;

    private CharacterMap(ushort[] basic, (int First, int Last, int Glyph)[] beyond) => (_basic, _beyond) = (basic, beyond);

    /// <summary>The glyph of a character (Unicode scalar value), or 0.</summary>
    public ushort Glyph(int codePoint)
    {
        if ((uint)codePoint < (uint)_basic.Length)
        {
            return _basic[codePoint];
        }

        int low = 0, high = _beyond.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _beyond[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(glyph + codePoint - first);
            }
        }

        return 0;
    }

    /// <summary>Reads the table.</summary>
    /// <param name="cmap">The table.</param>
    /// <param name="glyphs">The number of glyphs of the face; higher numbers mean none.</param>
    /// <exception cref="FontFormatException">It is malformed, or none of its formats is known.</exception>
    public static CharacterMap Read(FontTable cmap, int glyphs)
    {
        var (table, isUnicode) = Best(cmap);
        var basic = new ushort[0x10000];
        var beyond = new List<(int, int, int)>();
        switch (table.U16(0))
        {
            case 12:
                ReadGroups(table, glyphs, basic, beyond);
                break;
            case 4:
                ReadSegments(table, glyphs, basic);
                break;
            case 6:
                ReadArray(table.U16(6), table.U16(8), isUnicode, i => table.U16(10 + (2 * i)), glyphs, basic);
                break;
            default:
                ReadArray(0, 256, isUnicode, i => table.U8(6 + i), glyphs, basic);
                break;
        }

        return new CharacterMap(basic, [.. beyond]);
    }

    // The whole of Unicode before the basic plane before what Macintosh had.
    private static (FontTable Table, bool IsUnicode) Best(FontTable cmap)
    {
        FontTable? best = null;
        var bestRank = 0;
        for (int i = 0, count = cmap.U16(2); i < count; i++)
        {
            int platform = cmap.U16(4 + (8 * i)), encoding = cmap.U16(6 + (8 * i));
            var offset = cmap.U32(8 + (8 * i));
            if (offset > cmap.Length - 4)
            {
                continue;
            }

            var table = cmap.From((int)offset);
            var isUnicode = platform == 0 || (platform == 3 && encoding is 1 or 10);
            var rank = (isUnicode, (int)table.U16(0)) switch
            {
                (true, 12) => 4,
                (true, 4) => 3,
                (true, 6 or 0) => 2,
                (false, 6 or 0) when platform == 1 && encoding == 0 => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                (best, bestRank) = (table, rank);
            }
        }

        return (best ?? throw FontFormatException.Wrong("cmap"), bestRank > 1);
    }

    private static void ReadGroups(FontTable table, int glyphs, ushort[] basic, List<(int, int, int)> beyond)
    {
        var count = table.U32(12);
        if (count > (uint)(table.Length - 16) / 12)
        {
            throw FontFormatException.Truncated();
        }

        // Groups ascend. What goes back is passed over, so that no table, whatever it claims, makes us count Unicode more than once.
        long next = 0;
        for (var i = 0; i < (int)count; i++)
        {
            var group = 16 + (12 * i);
            long start = table.U32(group), first = Math.Max(start, next), glyph = table.U32(group + 8) + (first - start);
            var last = Math.Min(Math.Min(table.U32(group + 4), 0x10FFFF), first + glyphs - 1 - glyph);
            if (first > last)
            {
                continue;
            }

            next = last + 1;
            for (var c = first; c <= Math.Min(last, 0xFFFF); c++)
            {
                basic[c] = (ushort)(glyph + c - first);
            }

            if (last > 0xFFFF)
            {
                var from = Math.Max(first, 0x10000);
                beyond.Add(((int)from, (int)last, (int)(glyph + from - first)));
            }
        }
    }

    private static void ReadSegments(FontTable table, int glyphs, ushort[] basic)
    {
        int size = table.U16(6) & ~1, ends = 14, starts = 16 + size, deltas = starts + size, ranges = deltas + size, next = 0;
        for (var i = 0; i < size; i += 2)
        {
            int start = table.U16(starts + i), last = table.U16(ends + i), delta = table.U16(deltas + i), range = table.U16(ranges + i);
            for (var c = Math.Max(start, next); c <= last && c < 0xFFFF; c++)
            {
                var glyph = c + delta;
                if (range != 0)
                {
                    // The last segment of some fonts points nowhere; it holds nothing but U+FFFF.
                    var place = ranges + i + range + (2 * (c - start));
                    var listed = place <= table.Length - 2 ? table.U16(place) : 0;
                    glyph = listed == 0 ? 0 : listed + delta;
                }

                glyph &= 0xFFFF;
                basic[c] = glyph < glyphs ? (ushort)glyph : (ushort)0;
            }

            next = Math.Max(next, last + 1);
        }
    }

    // Above 127 the Macintosh's characters are not Unicode's; a font that has only them is one for Latin.
    private static void ReadArray(int first, int count, bool isUnicode, Func<int, int> glyphAt, int glyphs, ushort[] basic)
    {
        for (var i = 0; i < count && first + i < (isUnicode ? 0x10000 : 0x80); i++)
        {
            var glyph = glyphAt(i);
            basic[first + i] = glyph < glyphs ? (ushort)glyph : (ushort)0;
        }
    }
}
