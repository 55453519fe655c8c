namespace Bulletin.Pictures;

/// <summary>CRC-32 as PNG and zip have it. The class library's own is a package of its own.</summary>
internal static class Crc32
{
    /// <summary>The sum to begin with.</summary>
    public const uint Seed = uint.MaxValue;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The sum with more bytes; what is stored is its complement.</summary>
    public static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return crc;
    }

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
