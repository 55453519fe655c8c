namespace Bulletin.Docx;

/// <summary>The checksum of zip files (CRC-32, PKWARE APPNOTE 6.3.3 §4.4.7). The class library's own is a package of its own.</summary>
internal static class Crc32
{
    /// <summary>Where every sum begins.</summary>
    public const uint Start = uint.MaxValue;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The sum with more bytes in it.</summary>
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        }

        return sum;
    }

    /// <summary>The checksum that the sum comes to.</summary>
    public static uint End(uint sum) => ~sum;

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
