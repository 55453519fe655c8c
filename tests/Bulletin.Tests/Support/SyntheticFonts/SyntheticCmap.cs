namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>The table that maps characters to glyphs.</summary>
internal static class SyntheticCmap
{
    public static byte[] Write(SyntheticFont font)
    {
        var map = new SortedDictionary<int, int>();
        foreach (var (glyph, i) in font.Glyphs.Select((glyph, i) => (glyph, i)).Where(pair => pair.glyph.CodePoint >= 0))
        {
            map.TryAdd(glyph.CodePoint, i);
        }

        IReadOnlyList<int> formats =
            [.. font.CmapFormats ?? (map.Keys.Any(c => c > 0xFFFF) ? [4, 12] : [4]), .. font.Variations.Count > 0 ? [14] : Array.Empty<int>()];
        var table = new FontBytes().U16(0, formats.Count);
        var bodies = new FontBytes();
        foreach (var format in formats)
        {
            table.U16(format switch { 0 or 6 => 1, 14 => 0, _ => 3 }, format switch { 4 => 1, 12 => 10, 14 => 5, _ => 0 })
                .U32(4 + (8 * formats.Count) + bodies.Length);
            bodies.Add(format switch { 0 => Bytes(map), 6 => Trimmed(map), 4 => Segments(map), 14 => Sequences(font.Variations), _ => Groups(map) });
        }

        return table.Add(bodies.ToArray()).ToArray();
    }

    // For each selector the characters that keep their glyph, then those that have another.
    private static byte[] Sequences(IReadOnlyList<(int Character, int Selector, int Glyph)> variations)
    {
        var selectors = variations.GroupBy(variation => variation.Selector).OrderBy(group => group.Key).ToList();
        var (records, lists) = (new FontBytes(), new FontBytes());
        var first = 10 + (11 * selectors.Count);
        foreach (var selector in selectors)
        {
            var ordinary = selector.Where(variation => variation.Glyph == 0).Select(variation => variation.Character).Order().ToList();
            var other = selector.Where(variation => variation.Glyph != 0).OrderBy(variation => variation.Character).ToList();
            records.U8(selector.Key >> 16).U16(selector.Key & 0xFFFF).U32(ordinary.Count == 0 ? 0 : first + lists.Length);
            if (ordinary.Count > 0)
            {
                lists.U32(ordinary.Count);
                ordinary.ForEach(character => lists.U8(character >> 16).U16(character & 0xFFFF).U8(0));
            }

            records.U32(other.Count == 0 ? 0 : first + lists.Length);
            if (other.Count > 0)
            {
                lists.U32(other.Count);
                other.ForEach(variation => lists.U8(variation.Character >> 16).U16(variation.Character & 0xFFFF, variation.Glyph));
            }
        }

        return new FontBytes().U16(14).U32(first + lists.Length, selectors.Count).Add(records.ToArray()).Add(lists.ToArray()).ToArray();
    }

    private static byte[] Bytes(SortedDictionary<int, int> map) =>
        new FontBytes().U16(0, 262, 0).U8([.. Enumerable.Range(0, 256).Select(c => map.GetValueOrDefault(c))]).ToArray();

    private static byte[] Trimmed(SortedDictionary<int, int> map)
    {
        var ascii = map.Keys.Where(c => c < 0x80).ToList();
        var count = ascii[^1] - ascii[0] + 1;
        return new FontBytes().U16(6, 10 + (2 * count), 0, ascii[0], count).U16([.. Enumerable.Range(ascii[0], count).Select(c => map.GetValueOrDefault(c))]).ToArray();
    }

    // A segment a character; every other one through the array of glyphs, so that both ways are written.
    private static byte[] Segments(SortedDictionary<int, int> map)
    {
        var basic = map.Where(pair => pair.Key < 0xFFFF).Select(pair => (Code: pair.Key, Glyph: pair.Value)).Append((Code: 0xFFFF, Glyph: 0)).ToList();
        var ranges = new List<int>();
        var glyphs = new List<int>();
        for (var i = 0; i < basic.Count; i++)
        {
            var isListed = i % 2 == 1 && i < basic.Count - 1;
            ranges.Add(isListed ? 2 * (basic.Count - i + glyphs.Count) : 0);
            if (isListed)
            {
                glyphs.Add(basic[i].Glyph);
            }
        }

        int count = basic.Count, power = (int)Math.Log2(count);
        return new FontBytes().U16(4, 16 + (8 * count) + (2 * glyphs.Count), 0, 2 * count, 2 << power, power, (2 * count) - (2 << power))
            .U16([.. basic.Select(pair => pair.Code)]).U16(0)
            .U16([.. basic.Select(pair => pair.Code)])
            .U16([.. basic.Select((pair, i) => ranges[i] != 0 ? 0 : pair.Code == 0xFFFF ? 1 : pair.Glyph - pair.Code)])
            .U16([.. ranges]).U16([.. glyphs])
            .ToArray();
    }

    private static byte[] Groups(SortedDictionary<int, int> map)
    {
        var table = new FontBytes().U16(12, 0).U32(16 + (12 * map.Count), 0, map.Count);
        foreach (var (code, glyph) in map)
        {
            table.U32(code, code, glyph);
        }

        return table.ToArray();
    }
}
