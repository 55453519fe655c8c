namespace Bulletin.Pdf;

/// <summary>A number tree (ISO 32000-1 §7.9.7): one array while it is short enough (<see cref="ArchiveLimits.ArrayElements"/>), otherwise several.</summary>
internal static class NumberTree
{
    private const int MostKeys = ArchiveLimits.ArrayElements / 2;

    /// <summary>Writes it.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="keys">The keys, in order.</param>
    /// <param name="value">Writes the value of a key.</param>
    public static PdfReference Write(PdfObjectWriter writer, IReadOnlyList<int> keys, Action<PdfBuffer, int> value)
    {
        using var body = new PdfBuffer();
        var root = writer.Reserve();
        if (keys.Count <= MostKeys)
        {
            body.Append("<<"u8);
            WriteKeys(body, keys, 0, keys.Count, value);
            writer.Write(root, body.Append(">>"u8));
            return root;
        }

        var leaves = new List<PdfReference>();
        for (var from = 0; from < keys.Count; from += MostKeys)
        {
            var to = Math.Min(from + MostKeys, keys.Count);
            body.Clear();
            body.Append("<</Limits["u8).Number(keys[from]).Append(" "u8).Number(keys[to - 1]).Append("]"u8);
            WriteKeys(body, keys, from, to, value);
            leaves.Add(writer.Reserve());
            writer.Write(leaves[^1], body.Append(">>"u8));
        }

        writer.Write(root, $"<</Kids[{string.Join(' ', leaves)}]>>");
        return root;
    }

    private static void WriteKeys(PdfBuffer body, IReadOnlyList<int> keys, int from, int to, Action<PdfBuffer, int> value)
    {
        body.Append("/Nums["u8);
        for (var i = from; i < to; i++)
        {
            body.Number(keys[i]);
            value(body, keys[i]);
        }

        body.Append("]"u8);
    }
}
