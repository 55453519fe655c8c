using System.Buffers.Binary;
using System.IO.Compression;

namespace Bulletin.Pictures;

/// <summary>The rows of a PNG, inflated one by one (ISO/IEC 15948 §9, §10): never more of the picture in memory than two of them.</summary>
internal static class PngRows
{
    private const int LastFilter = 4;

    // The largest prime below 2^16, and how many bytes can be added before the sums are reduced (RFC 1950 §9).
    private const uint AdlerPrime = 65521;
    private const int AdlerRun = 5552;

    /// <summary>What is done with a row: its pass, its number in it, its samples.</summary>
    public delegate void RowAction(PngPass pass, int row, ReadOnlySpan<byte> samples);

    /// <summary>Reads to the end and keeps nothing.</summary>
    /// <exception cref="UnusablePictureException">There are too few data or too many, or they are damaged.</exception>
    public static void Check(PngContent content)
    {
        var (low, high) = (1u, 0u);
        Inflate(content, (_, _, filtered) =>
        {
            while (!filtered.IsEmpty)
            {
                var count = Math.Min(AdlerRun, filtered.Length);
                foreach (var b in filtered[..count])
                {
                    low += b;
                    high += low;
                }

                (low, high) = (low % AdlerPrime, high % AdlerPrime);
                filtered = filtered[count..];
            }
        });

        // The sum of the samples is the last of the data: nothing is hidden behind it.
        if (content.Data.Length < 4 || BinaryPrimitives.ReadUInt32BigEndian(content.Data.AsSpan(content.Data.Length - 4)) != ((high << 16) | low))
        {
            throw UnusablePictureException.Damaged("图像数据之后还有多余数据，或校验和不符", "there is something behind its data, or their checksum is wrong");
        }
    }

    /// <summary>Gives each row, its filter undone.</summary>
    public static void Read(PngContent content, RowAction action)
    {
        var step = content.Header.Step;
        byte[] samples = [];
        byte[] above = [];
        Inflate(content, (pass, row, filtered) =>
        {
            (samples, above) = row == 0 ? (new byte[filtered.Length - 1], new byte[filtered.Length - 1]) : (above, samples);
            filtered[1..].CopyTo(samples);
            Undo(filtered[0], samples, above, step);
            action(pass, row, samples);
        });
    }

    private static void Inflate(PngContent content, RowAction action)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(content.Data), CompressionMode.Decompress);
            foreach (var pass in content.Header.Passes)
            {
                var filtered = new byte[content.Header.RowLength(pass.Width) + 1];
                for (var row = 0; row < pass.Height; row++)
                {
                    if (zlib.ReadAtLeast(filtered, filtered.Length, throwOnEndOfStream: false) < filtered.Length)
                    {
                        throw UnusablePictureException.Truncated();
                    }

                    if (filtered[0] > LastFilter)
                    {
                        throw UnusablePictureException.Damaged("图像数据损坏", "its data are damaged");
                    }

                    action(pass, row, filtered);
                }
            }

            if (zlib.ReadByte() >= 0)
            {
                throw UnusablePictureException.Damaged("图像数据过多", "there are more data than it has pixels");
            }
        }
        catch (InvalidDataException)
        {
            throw UnusablePictureException.Damaged("图像数据损坏", "its data are damaged");
        }
    }

    private static void Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= step ? row[i - step] : 0;
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => above[i],
                3 => (byte)((left + above[i]) / 2),
                _ => Paeth(left, above[i], i >= step ? above[i - step] : 0),
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
