using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace Bulletin.Pdf;

/// <summary>
/// Deflates charstrings (RFC 1950, RFC 1951), the numbers of which hardly ever repeat: in large blocks, and with one look at what stands before. The search of zlib makes one byte in a hundred
/// less of the charstrings of a thousand Han characters, and takes several times as long.
/// </summary>
internal static class CharstringDeflater
{
    private const int EndOfBlock = 256;
    private const int Symbols = 286;
    private const int Distances = 30;
    private const int LongestCode = 15;
    private const int LongestLengthCode = 7;

    // Charstrings are alike from the first to the last: blocks are only as large as the memory for their tokens should be.
    private const int BlockTokens = 1 << 16;
    private const int LongestHead = 320;

    // The order in which the lengths of the codes for lengths are written (RFC 1951 §3.2.7).
    private static readonly byte[] LengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    // The least length of each symbol from 257 on, and the bits that say how much longer it is (§3.2.5).
    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly byte[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
    private static readonly byte[] LengthSymbols = MakeLengthSymbols();

    /// <summary>Adds the deflated bytes to a buffer.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="findsRepeats">Whether what repeats is looked for: a thirtieth smaller, three times as long.</param>
    /// <param name="target">The buffer.</param>
    public static void Write(ReadOnlySpan<byte> data, bool findsRepeats, PdfBuffer target)
    {
        var tokens = ArrayPool<int>.Shared.Rent(BlockTokens);
        using var finder = new RepeatFinder(data, findsRepeats);

        // 32 KB window, no dictionary. A byte takes 15 bits at the most, what repeats 48 bits for four bytes or more.
        target.Append([0x78, 0x9C]);
        var room = target.Extend((LongestHead * (1 + (data.Length / BlockTokens))) + (int)((data.Length * (long)LongestCode) / 8));
        var bits = new BitWriter(room);
        do
        {
            var count = finder.Next(tokens.AsSpan(0, BlockTokens));
            WriteBlock(ref bits, tokens.AsSpan(0, count), finder.IsAtEnd);
        }
        while (!finder.IsAtEnd);
        target.Shorten(room.Length - bits.Finish());
        BinaryPrimitives.WriteUInt32BigEndian(target.Extend(4), Adler32(data));
        ArrayPool<int>.Shared.Return(tokens);
    }

    private static byte[] MakeLengthSymbols()
    {
        var symbols = new byte[RepeatFinder.Longest + 1];
        for (var (length, symbol) = (0, 0); length < symbols.Length; length++)
        {
            symbol += symbol + 1 < LengthBases.Length && LengthBases[symbol + 1] <= length ? 1 : 0;
            symbols[length] = (byte)symbol;
        }

        return symbols;
    }

    private static void WriteBlock(ref BitWriter bits, ReadOnlySpan<int> tokens, bool isLast)
    {
        var (symbols, distances) = (new int[Symbols], new int[Distances]);
        Count(tokens, symbols, distances);

        // A code needs two symbols.
        (symbols[EndOfBlock], symbols[0]) = (1, Math.Max(symbols[0], 1));
        (distances[0], distances[1]) = (Math.Max(distances[0], 1), Math.Max(distances[1], 1));
        var (lengths, distanceLengths) = (HuffmanCode.Lengths(symbols, LongestCode), HuffmanCode.Lengths(distances, LongestCode));
        var (codes, distanceCodes) = (HuffmanCode.Codes(lengths), HuffmanCode.Codes(distanceLengths));
        WriteHead(ref bits, [.. lengths, .. distanceLengths], isLast);

        // A copy that nothing refers to, so that it is held in registers.
        var fast = bits;
        foreach (var token in tokens)
        {
            if (token >= 0)
            {
                fast.Write(codes[token], lengths[token]);
            }
            else
            {
                fast = WithRepeat(fast, token, codes, lengths, distanceCodes, distanceLengths);
            }
        }

        fast.Write(codes[EndOfBlock], lengths[EndOfBlock]);
        bits = fast;
    }

    private static void Count(ReadOnlySpan<int> tokens, int[] symbols, int[] distances)
    {
        foreach (var token in tokens)
        {
            if (token >= 0)
            {
                symbols[token]++;
            }
            else
            {
                var (length, distance) = RepeatFinder.Parts(token);
                symbols[EndOfBlock + 1 + LengthSymbols[length]]++;
                distances[DistanceSymbol(distance).Symbol]++;
            }
        }
    }

    private static BitWriter WithRepeat(BitWriter bits, int token, int[] codes, byte[] lengths, int[] distanceCodes, byte[] distanceLengths)
    {
        var (length, distance) = RepeatFinder.Parts(token);
        var symbol = LengthSymbols[length];
        bits.Write(codes[EndOfBlock + 1 + symbol], lengths[EndOfBlock + 1 + symbol]);
        bits.Write(length - LengthBases[symbol], LengthBits[symbol]);
        var (place, more) = DistanceSymbol(distance);
        bits.Write(distanceCodes[place], distanceLengths[place]);
        bits.Write((distance - 1) & ((1 << more) - 1), more);
        return bits;
    }

    // Two symbols to each power of two from 4 on; the bits below say the rest (§3.2.5).
    private static (int Symbol, int More) DistanceSymbol(int distance)
    {
        var from0 = distance - 1;
        if (from0 < 4)
        {
            return (from0, 0);
        }

        var more = BitOperations.Log2((uint)from0) - 1;
        return ((2 * (more + 1)) + ((from0 >> more) & 1), more);
    }

    // A block with codes of its own.
    private static void WriteHead(ref BitWriter bits, byte[] lengths, bool isLast)
    {
        var frequencies = new int[LengthOrder.Length];
        foreach (var length in lengths)
        {
            frequencies[length]++;
        }

        var lengthsOfLengths = HuffmanCode.Lengths(frequencies, LongestLengthCode);
        var codes = HuffmanCode.Codes(lengthsOfLengths);
        bits.Write(isLast ? 1 : 0, 1);
        bits.Write(2, 2);
        bits.Write(Symbols - 257, 5);
        bits.Write(Distances - 1, 5);
        bits.Write(LengthOrder.Length - 4, 4);
        foreach (var length in LengthOrder)
        {
            bits.Write(lengthsOfLengths[length], 3);
        }

        foreach (var length in lengths)
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
