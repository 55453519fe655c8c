using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>
/// Deflates bytes by their frequencies alone, without looking for what repeats (RFC 1950, RFC 1951): for charstrings, the numbers of which hardly ever repeat. Of the charstrings
/// of a thousand Han characters a search makes one byte in thirty less and takes ten times as long.
/// </summary>
internal static class HuffmanDeflater
{
    private const int EndOfBlock = 256;
    private const int LongestCode = 15;
    private const int LongestLengthCode = 7;

    // The order in which the lengths of the codes for lengths are written (RFC 1951 §3.2.7).
    private static readonly byte[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Adds the deflated bytes to a buffer.</summary>
    public static void Write(ReadOnlySpan<byte> data, PdfBuffer target)
    {
        var frequencies = new int[EndOfBlock + 1];
        foreach (var value in data)
        {
            frequencies[value]++;
        }

        // A code needs two symbols.
        frequencies[EndOfBlock] = 1;
        frequencies[0] = Math.Max(frequencies[0], 1);
        var lengths = HuffmanCode.Lengths(frequencies, LongestCode);
        var codes = HuffmanCode.Codes(lengths);

        // 32 KB window, no dictionary; no code is longer than 15 bits, and the head of the block takes 300 bytes at the most.
        target.Append([0x78, 0x9C]);
        var room = target.Extend(300 + (int)((data.Length * (long)LongestCode) / 8));
        var bits = new BitWriter(room);
        WriteHead(ref bits, lengths);
        foreach (var value in data)
        {
            bits.Write(codes[value], lengths[value]);
        }

        bits.Write(codes[EndOfBlock], lengths[EndOfBlock]);
        target.Shorten(room.Length - bits.Finish());
        BinaryPrimitives.WriteUInt32BigEndian(target.Extend(4), Adler32(data));
    }

    // The last block, with codes of its own. The two codes for distances are never used; readers expect a code of at least two.
    private static void WriteHead(ref BitWriter bits, byte[] lengths)
    {
        byte[] all = [.. lengths, 1, 1];
        var frequencies = new int[LengthOrder.Length];
        foreach (var length in all)
        {
            frequencies[length]++;
        }

        var lengthsOfLengths = HuffmanCode.Lengths(frequencies, LongestLengthCode);
        var codes = HuffmanCode.Codes(lengthsOfLengths);
        bits.Write(1, 1);
        bits.Write(2, 2);
        bits.Write(0, 5);
        bits.Write(1, 5);
        bits.Write(LengthOrder.Length - 4, 4);
        foreach (var length in LengthOrder)
        {
            bits.Write(lengthsOfLengths[length], 3);
        }

        foreach (var length in all)
        {
            bits.Write(codes[length], lengthsOfLengths[length]);
        }
    }

    // RFC 1950 §8.2: so many sums stay below 2³² before they must be reduced.
    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        const int Reduced = 5552;
        const uint Modulus = 65521;
        var (sum, sums) = (1u, 0u);
        for (; data.Length > 0; data = data[Math.Min(Reduced, data.Length)..])
        {
            foreach (var value in data[..Math.Min(Reduced, data.Length)])
            {
                sum += value;
                sums += sum;
            }

            (sum, sums) = (sum % Modulus, sums % Modulus);
        }

        return (sums << 16) | sum;
    }
}
