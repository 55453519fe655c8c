using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>A file of a package, deflated already, so that parts which never change are deflated once.</summary>
internal sealed record ZipEntry(string Name, uint Crc, int Length, byte[] Deflated)
{
    private static readonly uint[] Table = MakeTable();

    public static ZipEntry Of(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal))
        {
            deflate.Write(content);
        }

        return new(name, Crc32(content), content.Length, stream.ToArray());
    }

    // The class library's own CRC-32 is a package of its own.
    private static uint Crc32(ReadOnlySpan<byte> content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
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
