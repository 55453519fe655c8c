namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>Writes fonts and collections of them.</summary>
internal static class SyntheticSfnt
{
    public static byte[] Write(SyntheticFont font, bool isCff)
    {
        var glyphs = font.Glyphs;
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = SyntheticTables.Os2(font),
            ["cmap"] = SyntheticCmap.Write(font),
            ["head"] = SyntheticTables.Head(font),
            ["hhea"] = SyntheticTables.Hhea(font),
            ["hmtx"] = SyntheticTables.Hmtx(font),
            ["maxp"] = SyntheticTables.Maxp(glyphs.Count, isCff),
            ["name"] = SyntheticNames.Write(font),
            ["post"] = new FontBytes().U32(0x00030000, 0).U16(-100, 50).U32(0, 0, 0, 0, 0).ToArray(),
        };
        if (isCff)
        {
            tables["CFF "] = SyntheticCff.Write(font);
        }
        else
        {
            (tables["glyf"], tables["loca"]) = SyntheticGlyf.Write(font);
            tables["cvt "] = new FontBytes().U16(0, 700).ToArray();
            tables["prep"] = SyntheticGlyf.Instructions;
        }

        foreach (var (tag, bytes) in font.Tables)
        {
            tables.Remove(tag);
            if (bytes is not null)
            {
                tables[tag] = bytes;
            }
        }

        return Assemble(isCff ? 0x4F54544F : 0x00010000, tables, start: 0);
    }

    public static byte[] Collection(IReadOnlyList<byte[]> fonts)
    {
        var header = new FontBytes().Text("ttcf").U32(0x00010000, fonts.Count);
        var start = 12 + (4 * fonts.Count);
        var bodies = new FontBytes();
        foreach (var font in fonts)
        {
            header.U32(start + bodies.Length);
            bodies.Add(Moved(font, start + bodies.Length)).Align();
        }

        return header.Add(bodies.ToArray()).ToArray();
    }

    private static byte[] Assemble(long version, SortedDictionary<string, byte[]> tables, int start)
    {
        int power = (int)Math.Log2(tables.Count), offset = start + 12 + (16 * tables.Count);
        var file = new FontBytes().U32(version).U16(tables.Count, 16 << power, power, (16 * tables.Count) - (16 << power));
        foreach (var (tag, bytes) in tables)
        {
            file.Text(tag).U32(Checksum(bytes), offset, bytes.Length);
            offset += (bytes.Length + 3) & ~3;
        }

        foreach (var bytes in tables.Values)
        {
            file.Add(bytes).Align();
        }

        return file.ToArray();
    }

    // The offsets of a table are counted from the beginning of the file, whichever face it belongs to.
    private static byte[] Moved(byte[] font, int by)
    {
        var moved = (byte[])font.Clone();
        int count = (moved[4] << 8) | moved[5];
        for (var i = 0; i < count; i++)
        {
            var entry = moved.AsSpan(12 + (16 * i) + 8, 4);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(entry, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(entry) + by);
        }

        return moved;
    }

    private static long Checksum(byte[] bytes)
    {
        uint sum = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            sum = unchecked(sum + ((uint)bytes[i] << (24 - (8 * (i % 4)))));
        }

        return sum;
    }
}
