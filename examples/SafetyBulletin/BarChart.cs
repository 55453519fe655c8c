using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SafetyBulletin;

/// <summary>A bar chart as a PNG file, without any library: grey bars on white, as high as the numbers.</summary>
internal static class BarChart
{
    private const int Width = 600;
    private const int Height = 360;
    private const byte Paper = 255;
    private const byte Ink = 90;

    public static byte[] Draw(IEnumerable<int> numbers)
    {
        var bars = numbers.ToList();
        var (step, highest) = (Width / bars.Count, Math.Max(1, bars.Max()));
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < Height; y++)
            {
                packed.WriteByte(0);    // no filter
                for (var x = 0; x < Width; x++)
                {
                    var bar = Math.Min(x / step, bars.Count - 1);
                    var isBar = x - (bar * step) is var inside && inside > step / 5 && inside < step * 4 / 5
                        && (Height - y) * highest <= bars[bar] * (Height - 20);
                    packed.WriteByte(isBar || y >= Height - 3 ? Ink : Paper);
                }
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [.. BigEndian(Width), .. BigEndian(Height), 8, 0, 0, 0, 0]);
        Chunk(file, "IDAT", pixels.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(Stream file, string type, byte[] data)
    {
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(BigEndian(data.Length));
        file.Write(typed);
        file.Write(BigEndian((int)Crc(typed)));
    }

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
