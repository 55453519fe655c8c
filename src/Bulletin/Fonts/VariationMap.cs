namespace Bulletin.Fonts;

/// <summary>
/// Which glyphs a face has for variation sequences (table <c>cmap</c>, format 14). Immutable; reads the table where it is, so that it costs
/// nothing until it is asked.
/// </summary>
/// <param name="table">The subtable; null for a face without one.</param>
internal sealed class VariationMap(FontTable? table)
{
    private const int RecordLength = 11;
    private const int RangeLength = 4;
    private const int MappingLength = 5;

    /// <summary>The subtable of a face.</summary>
    /// <param name="cmap">The table that holds it.</param>
    public static VariationMap Read(FontTable cmap)
    {
        for (int i = 0, count = cmap.U16(2); i < count; i++)
        {
            var (record, offset) = (4 + (8 * i), cmap.U32(8 + (8 * i)));
            if (cmap.U16(record) == 0 && cmap.U16(record + 2) == 5 && offset <= cmap.Length - 10 && cmap.U16((int)offset) == 14)
            {
                return new VariationMap(cmap.From((int)offset));
            }
        }

        return new VariationMap(table: null);
    }

    /// <summary>
    /// The glyph of a sequence; 0 if it is the ordinary one of the character, null if the face does not have the sequence.
    /// </summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="selector">The variation selector.</param>
    /// <exception cref="FontFormatException">The table is malformed.</exception>
    public int? Glyph(int codePoint, int selector)
    {
        if (table is null || Find(table, 10, table.U32(6), RecordLength, selector, isRange: false) is not { } record)
        {
            return null;
        }

        if (table.U32(record + 7) > 0 && Find(table, table.Offset32(record + 7), MappingLength, codePoint, isRange: false) is { } mapping)
        {
            return table.U16(mapping + 3);
        }

        return table.U32(record + 3) > 0 && Find(table, table.Offset32(record + 3), RangeLength, codePoint, isRange: true) is not null
            ? 0
            : null;
    }

    private static int? Find(FontTable table, int list, int length, int value, bool isRange) =>
        Find(table, list + 4, table.U32(list), length, value, isRange);

    // Entries ascend; each begins with three bytes of a character, and a range says how many more it has.
    private static int? Find(FontTable table, int first, uint count, int length, int value, bool isRange)
    {
        if (count > (uint)(table.Length - first) / length)
        {
            throw FontFormatException.Truncated();
        }

        for (int low = 0, high = (int)count - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            var entry = first + (middle * length);
            var start = (table.U8(entry) << 16) | table.U16(entry + 1);
            if (value < start)
            {
                high = middle - 1;
            }
            else if (value > start + (isRange ? table.U8(entry + 3) : 0))
            {
                low = middle + 1;
            }
            else
            {
                return entry;
            }
        }

        return null;
    }
}
