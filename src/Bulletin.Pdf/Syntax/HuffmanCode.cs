namespace Bulletin.Pdf;

/// <summary>Makes Huffman codes for deflated data (RFC 1951 §3.2.2).</summary>
internal static class HuffmanCode
{
    /// <summary>The lengths of the codes: 0 for a symbol that does not occur.</summary>
    /// <param name="frequencies">How often each symbol occurs; at least two of them do. A few hundred at the most.</param>
    /// <param name="longest">The most bits that a code may have.</param>
    public static byte[] Lengths(ReadOnlySpan<int> frequencies, int longest)
    {
        var counts = frequencies.ToArray();
        while (true)
        {
            var lengths = Optimal(counts);
            if (Array.TrueForAll(lengths, length => length <= longest))
            {
                return lengths;
            }

            // Symbols as rare as this make next to nothing of the data: that they are taken for less rare costs next to nothing.
            for (var i = 0; i < counts.Length; i++)
            {
                counts[i] = (counts[i] + 1) / 2;
            }
        }
    }

    /// <summary>The codes for their lengths, each turned round, as deflated data begins with the last bit.</summary>
    public static int[] Codes(ReadOnlySpan<byte> lengths)
    {
        var codes = new int[lengths.Length];
        var code = 0;
        for (var length = 1; length < 16; length++, code <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = Reversed(code++, length);
                }
            }
        }

        return codes;
    }

    // The two rarest nodes are joined until one is left. Leaves by frequency, and joined nodes as they come, are two queues in order.
    private static byte[] Optimal(ReadOnlySpan<int> frequencies)
    {
        // By frequency, and of equal ones by symbol: as one number.
        Span<long> leaves = stackalloc long[frequencies.Length];
        var count = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                leaves[count++] = ((long)frequencies[symbol] << 32) | (uint)symbol;
            }
        }

        leaves = leaves[..count];
        leaves.Sort();
        Span<long> weights = stackalloc long[(2 * count) - 1];
        Span<int> parents = stackalloc int[weights.Length];
        for (var i = 0; i < count; i++)
        {
            weights[i] = leaves[i] >> 32;
        }

        weights[count..].Clear();
        for (int node = count, leaf = 0, joined = count; node < weights.Length; node++)
        {
            for (var child = 0; child < 2; child++)
            {
                var rarest = leaf < count && (joined == node || weights[leaf] <= weights[joined]) ? leaf++ : joined++;
                weights[node] += weights[rarest];
                parents[rarest] = node;
            }
        }

        Span<byte> depths = stackalloc byte[weights.Length];
        depths[^1] = 0;
        var lengths = new byte[frequencies.Length];
        for (var node = weights.Length - 2; node >= 0; node--)
        {
            depths[node] = (byte)(depths[parents[node]] + 1);
            if (node < count)
            {
                lengths[(int)(leaves[node] & int.MaxValue)] = depths[node];
            }
        }

        return lengths;
    }

    private static int Reversed(int code, int length)
    {
        var result = 0;
        for (var i = 0; i < length; i++)
        {
            result |= ((code >> i) & 1) << (length - 1 - i);
        }

        return result;
    }
}
