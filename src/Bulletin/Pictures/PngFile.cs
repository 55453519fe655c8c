using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Bulletin.Pictures;

/// <summary>Writes a PNG with what is needed to show it, and nothing else.</summary>
internal static class PngFile
{
    /// <summary>The file.</summary>
    public static byte[] Write(PngContent content)
    {
        using var file = new MemoryStream(content.Data.Length + 1024);
        file.Write(PngReader.Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, content.Header.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), content.Header.Height);
        (header[8], header[9], header[12]) = ((byte)content.Header.Depth, (byte)content.Header.Colour, content.Header.IsInterlaced ? (byte)1 : (byte)0);
        Chunk(file, "IHDR"u8, header);
        if (content.Profile is { } profile)
        {
            Chunk(file, "iCCP"u8, Profile(profile));
        }
        else if (content.StandardRgb is { } rendering)
        {
            Chunk(file, "sRGB"u8, rendering);
        }

        Chunk(file, "PLTE"u8, content.Palette);
        Chunk(file, "tRNS"u8, content.Transparency);
        Chunk(file, "IDAT"u8, content.Data);
        Chunk(file, "IEND"u8, null);
        return file.ToArray();
    }

    // Empty ones are left out, the end excepted.
    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, byte[]? data)
    {
        if (data is { Length: 0 })
        {
            return;
        }

        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data?.Length ?? 0);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        var sum = new Crc32();
        sum.Append(type);
        sum.Append(data.AsSpan());
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        file.Write(number);
    }

    // The name that the profile had may tell of a device.
    private static byte[] Profile(byte[] profile)
    {
        using var chunk = new MemoryStream();
        chunk.Write("icc\0\0"u8);
        using (var zlib = new ZLibStream(chunk, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(profile);
        }

        return chunk.ToArray();
    }
}
