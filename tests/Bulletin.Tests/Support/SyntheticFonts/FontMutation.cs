using System.Buffers.Binary;

namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>Makes malformed fonts out of sound ones.</summary>
internal static class FontMutation
{
    private static readonly uint[] Extremes = [0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF];

    /// <summary>The file with up to five things in it that should not be there.</summary>
    public static byte[] Of(byte[] file, Random random) => Of(file, random, 0, file.Length);

    /// <summary>The same, within a part of the file half of the time, where the directory and the counts of tables are the other half: there a number does most.</summary>
    public static byte[] Of(byte[] file, Random random, int start, int length)
    {
        var bytes = (byte[])file.Clone();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var (from, span) = random.Next(2) == 0 ? (0, 300) : (start, length);
            var at = Math.Clamp(from + random.Next(span), 0, bytes.Length - 4);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(at & ~1), (ushort)Extremes[random.Next(Extremes.Length)]);
                    break;
                case 3:
                    BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at & ~1), Extremes[random.Next(Extremes.Length)]);
                    break;
                case 4:
                    bytes.AsSpan(random.Next(bytes.Length - 16), 16).CopyTo(bytes.AsSpan(Math.Min(at, bytes.Length - 16)));
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes = bytes[..random.Next(16, bytes.Length)];
                    }

                    break;
            }
        }

        return bytes;
    }
}
