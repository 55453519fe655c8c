using System.Text;

namespace Bulletin.Tests.Support.SyntheticPictures;

/// <summary>
/// Writes JPEG files of blocks of 8×8 pixels of one colour each: only the first coefficient of a block is not zero, so that a decoder shows the very colour. Sequential or progressive, grey,
/// colours, or four inks.
/// </summary>
internal sealed record SyntheticJpeg(int Columns, int Rows)
{
    // Twelve codes of four bits: the category of a difference, 0 to 11.
    private const int Categories = 12;

    /// <summary>The components of a block, 0 to 255 each: grey; Y, Cb, Cr; four inks.</summary>
    public Func<int, int, int[]> Block { get; init; } = (_, _) => [128];

    public int Components { get; init; } = 1;

    public bool Progressive { get; init; }

    /// <summary>Segments put after the beginning, such as APP1.</summary>
    public (int Marker, byte[] Data)[] Segments { get; init; } = [];

    /// <summary>What follows the end.</summary>
    public byte[] Tail { get; init; } = [];

    public byte[] ComponentNames { get; init; } = [1, 2, 3, 4];

    public static byte[] Jfif(int dpi) => [.. "JFIF\0"u8, 1, 1, 1, (byte)(dpi >> 8), (byte)dpi, (byte)(dpi >> 8), (byte)dpi, 0, 0];

    public static byte[] Adobe(int transform) => [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)transform];

    /// <summary>EXIF with an orientation and a text that must not be published.</summary>
    public static byte[] Exif(int orientation, string secret) =>
        [.. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(secret)];

    public byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        foreach (var (marker, data) in Segments)
        {
            Segment(file, marker, data);
        }

        // Steps of 8 for the first coefficient, which is 8 times the level: what is stored is the level itself.
        Segment(file, 0xDB, [0, 8, .. Enumerable.Repeat((byte)1, 63)]);
        Segment(file, Progressive ? 0xC2 : 0xC0,
            [8, (byte)(Rows * 8 >> 8), (byte)(Rows * 8), (byte)(Columns * 8 >> 8), (byte)(Columns * 8), (byte)Components, .. Enumerable.Range(0, Components).SelectMany(i => new byte[] { ComponentNames[i], 0x11, 0 })]);
        Segment(file, 0xC4, [0x00, 0, 0, 0, Categories, .. new byte[12], .. Enumerable.Range(0, Categories).Select(i => (byte)i)]);
        Segment(file, 0xC4, [0x10, 1, .. new byte[15], 0]);
        Scan(file, 0, Progressive ? 0 : 63, hasFirst: true, [.. Enumerable.Range(0, Components)]);
        if (Progressive)
        {
            for (var i = 0; i < Components; i++)
            {
                Scan(file, 1, 63, hasFirst: false, [i]);
            }
        }

        file.Write([0xFF, 0xD9]);
        file.Write(Tail);
        return file.ToArray();
    }

    public static void Segment(Stream file, int marker, byte[] data)
    {
        file.Write([0xFF, (byte)marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2)]);
        file.Write(data);
    }

    private void Scan(MemoryStream file, int first, int last, bool hasFirst, int[] components)
    {
        Segment(file, 0xDA, [(byte)components.Length, .. components.SelectMany(i => new byte[] { ComponentNames[i], 0 }), (byte)first, (byte)last, 0]);
        var bits = new StringBuilder();
        var before = new int[4];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                foreach (var i in components)
                {
                    if (hasFirst)
                    {
                        var level = Block(column, row)[i] - 128;
                        Difference(bits, level - before[i]);
                        before[i] = level;
                    }

                    // The end of the block: all other coefficients are zero.
                    bits.Append(hasFirst && last == 0 ? "" : "0");
                }
            }
        }

        bits.Append('1', (8 - (bits.Length % 8)) % 8);
        for (var i = 0; i < bits.Length; i += 8)
        {
            var value = Convert.ToByte(bits.ToString(i, 8), 2);
            file.Write(value == 0xFF ? [0xFF, 0] : [value]);
        }
    }

    // The category in a code of four bits, then the bits of the difference.
    private static void Difference(StringBuilder bits, int difference)
    {
        var category = difference == 0 ? 0 : (int)Math.Log2(Math.Abs(difference)) + 1;
        bits.Append(Convert.ToString(category, 2).PadLeft(4, '0'));
        if (category > 0)
        {
            bits.Append(Convert.ToString(difference > 0 ? difference : difference + (1 << category) - 1, 2).PadLeft(category, '0'));
        }
    }
}
