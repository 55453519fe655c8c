namespace Bulletin.Pdf;

/// <summary>Makes Huffman codes for deflated data (RFC 1951 §3.2.2).</summary>
internal static class HuffmanCode
{
    /// <summary>The lengths of the codes: 0 for a symbol that does not occur.</summary>
    /// <param name="frequencies">How often each symbol occurs; at least two of them do.</param>
    /// <param name="longest">The most bits that a code may have.</param>
    public static byte[] Lengths(ReadOnlySpan<int> frequencies, int longest)
    {
        var counts = frequencies.ToArray();
        while (true)
        {
            var lengths = Optimal(counts);
            if (lengths.Max() <= longest)
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
    private static byte[] Optimal(int[] frequencies)
    {
        int[] leaves = [.. Enumerable.Range(0, frequencies.Length).Where(symbol => frequencies[symbol] > 0).OrderBy(symbol => frequencies[symbol]).ThenBy(symbol => symbol)];
        var weights = new long[(2 * leaves.Length) - 1];
        var parents = new int[weights.Length];
        for (var i = 0; i < leaves.Length; i++)
        {
            weights[i] = frequencies[leaves[i]];
        }

        for (int node = leaves.Length, leaf = 0, joined = leaves.Length; node < weights.Length; node++)
        {
            for (var child = 0; child < 2; child++)
            {
                var rarest = leaf < leaves.Length && (joined == node || weights[leaf] <= weights[joined]) ? leaf++ : joined++;
                weights[node] += weights[rarest];
                parents[rarest] = node;
            }
        }

        var depths = new byte[weights.Length];
        var lengths = new byte[frequencies.Length];
        for (var node = weights.Length - 2; node >= 0; node--)
        {
            depths[node] = (byte)(depths[parents[node]] + 1);
            if (node < leaves.Length)
            {
                lengths[leaves[node]] = depths[node];
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
