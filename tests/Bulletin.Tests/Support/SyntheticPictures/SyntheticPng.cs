using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Bulletin.Tests.Support.SyntheticPictures;

/// <summary>Writes PNG files of every kind, sound ones and others. Its own code but for the checksum: what reads must not test itself.</summary>
internal sealed record SyntheticPng(int Width, int Height)
{
    public int Depth { get; init; } = 8;

    /// <summary>0 grey, 2 colours, 3 palette, 4 grey and alpha, 6 colours and alpha.</summary>
    public int Colour { get; init; } = 2;

    public bool Interlaced { get; init; }

    /// <summary>Pixels to the metre; 0 for none said.</summary>
    public int PerMetre { get; init; }

    /// <summary>The samples of a pixel, as wide as <see cref="Depth"/>.</summary>
    public Func<int, int, int[]> Pixel { get; init; } = (_, _) => [200, 200, 200];

    /// <summary>The filter of a row; by default all five in turn.</summary>
    public Func<int, int> Filter { get; init; } = row => row % 5;

    /// <summary>Chunks put before the data: PLTE, tRNS, text.</summary>
    public (string Type, byte[] Data)[] Chunks { get; init; } = [];

    /// <summary>What is put behind the deflated data, in their last chunk.</summary>
    public byte[] Tail { get; init; } = [];

    private int Channels => Colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. Number(Width), .. Number(Height), (byte)Depth, (byte)Colour, 0, 0, (byte)(Interlaced ? 1 : 0)]);
        if (PerMetre > 0)
        {
            Chunk(file, "pHYs", [.. Number(PerMetre), .. Number(PerMetre), 1]);
        }

        foreach (var (type, data) in Chunks)
        {
            Chunk(file, type, data);
        }

        // In two chunks, as large files have them.
        byte[] deflated = [.. Deflate(Rows()), .. Tail];
        Chunk(file, "IDAT", deflated[..(deflated.Length / 2)]);
        Chunk(file, "IDAT", deflated[(deflated.Length / 2)..]);
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    public static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Deflate(byte[] data)
    {
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return deflated.ToArray();
    }

    public static void Chunk(Stream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(Number(data.Length));
        file.Write(body);
        file.Write(Number((int)Crc32.HashToUInt32(body)));
    }

    private byte[] Rows()
    {
        using var rows = new MemoryStream();
        (int X, int Y, int StepX, int StepY)[] passes = Interlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (left, top, stepX, stepY) in passes)
        {
            byte[]? above = null;
            var number = 0;
            for (var y = top; y < Height && left < Width; y += stepY)
            {
                var row = Pack([.. Enumerable.Range(0, (Width - left + stepX - 1) / stepX).SelectMany(i => Pixel(left + (i * stepX), y))]);
                var filter = Filter(number++);
                rows.WriteByte((byte)filter);
                rows.Write(Filtered(filter, row, above ?? new byte[row.Length], Math.Max(1, Channels * Depth / 8)));
                above = row;
            }
        }

        return rows.ToArray();
    }

    private byte[] Pack(int[] samples)
    {
        var row = new byte[((samples.Length * Depth) + 7) / 8];
        for (var i = 0; i < samples.Length; i++)
        {
            if (Depth == 16)
            {
                (row[2 * i], row[(2 * i) + 1]) = ((byte)(samples[i] >> 8), (byte)samples[i]);
            }
            else
            {
                row[i * Depth / 8] |= (byte)(samples[i] << (8 - Depth - (i * Depth % 8)));
            }
        }

        return row;
    }

    private static byte[] Filtered(int filter, byte[] row, byte[] above, int step) =>
        [.. row.Select((value, i) =>
        {
            int a = i >= step ? row[i - step] : 0, b = above[i], c = i >= step ? above[i - step] : 0;
            var p = a + b - c;
            var paeth = Math.Abs(p - a) <= Math.Abs(p - b) && Math.Abs(p - a) <= Math.Abs(p - c) ? a : Math.Abs(p - b) <= Math.Abs(p - c) ? b : c;
            return (byte)(value - filter switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => paeth });
        })];
}
