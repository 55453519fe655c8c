using System.Text;

namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>The table of names.</summary>
internal static class SyntheticNames
{
    private const int English = 0x0409;
    private const int Chinese = 0x0804;

    public static byte[] Write(SyntheticFont font)
    {
        var records = new List<(int Platform, int Encoding, int Language, int Id, byte[] Bytes)>();
        foreach (var (id, text) in new[] { (1, font.Family), (2, font.Weight >= 600 ? "Bold" : "Regular"), (4, $"{font.Family} {(font.Weight >= 600 ? "Bold" : "Regular")}"), (6, font.PostScriptName) })
        {
            if (Ascii.IsValid(text))
            {
                records.Add((1, 0, 0, id, Encoding.ASCII.GetBytes(text)));
            }

            records.Add((3, 1, English, id, Encoding.BigEndianUnicode.GetBytes(text)));
        }

        if (font.ChineseFamily is { } chinese)
        {
            records.Add(font.NamesInGbk ? (3, 3, Chinese, 1, Gbk(chinese)) : (3, 1, Chinese, 1, Encoding.BigEndianUnicode.GetBytes(chinese)));
        }

        records.RemoveAll(record => font.HasChineseNamesOnly && record.Language != Chinese);
        records.Sort((a, b) => (a.Platform, a.Encoding, a.Language, a.Id).CompareTo((b.Platform, b.Encoding, b.Language, b.Id)));
        var table = new FontBytes().U16(0, records.Count, 6 + (12 * records.Count));
        var strings = new FontBytes();
        foreach (var (platform, encoding, language, id, bytes) in records)
        {
            table.U16(platform, encoding, language, id, bytes.Length, strings.Length);
            strings.Add(bytes);
        }

        return table.Add(strings.ToArray()).ToArray();
    }

    // Two bytes a character: before ASCII stands a zero.
    private static byte[] Gbk(string text)
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        return [.. text.SelectMany(c => c < 0x80 ? [0, (byte)c] : gbk.GetBytes([c]))];
    }
}
