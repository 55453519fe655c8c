using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>Reads a PDF as far as tests need it: the objects by the cross-reference table, their streams inflated.</summary>
internal sealed partial class PdfReading
{
    private readonly string _text;
    private readonly byte[] _bytes;

    public PdfReading(ReadOnlyMemory<byte> pdf)
    {
        _bytes = pdf.ToArray();
        _text = Encoding.Latin1.GetString(_bytes);
        var start = int.Parse(StartXref().Match(_text).Groups[1].Value, CultureInfo.InvariantCulture);
        _text[start..(start + 5)].ShouldBe("xref\n");
        var entries = Entry().Matches(_text[start..]);
        for (var i = 1; i < entries.Count; i++)
        {
            var offset = int.Parse(entries[i].Groups[1].Value, CultureInfo.InvariantCulture);
            var head = $"{i} 0 obj\n";
            _text.Substring(offset, head.Length).ShouldBe(head);
            Objects[i] = _text[(offset + head.Length).._text.IndexOf("\nendobj", offset, StringComparison.Ordinal)];
            Offsets[i] = offset + head.Length;
        }

        Trailer = _text[_text.IndexOf("trailer", start, StringComparison.Ordinal)..];
    }

    public Dictionary<int, string> Objects { get; } = [];

    public string Trailer { get; }

    private Dictionary<int, int> Offsets { get; } = [];

    /// <summary>The object that an entry of a dictionary refers to.</summary>
    public string Follow(string dictionary, string key) => Objects[Number(dictionary, key)];

    /// <summary>The inflated stream that an entry of a dictionary refers to.</summary>
    public byte[] FollowStream(string dictionary, string key) => Stream(Number(dictionary, key));

    /// <summary>The objects that hold a text, in order.</summary>
    public IReadOnlyList<string> With(string text) => [.. Objects.OrderBy(pair => pair.Key).Select(pair => pair.Value).Where(value => value.Contains(text, StringComparison.Ordinal))];

    public byte[] Stream(int number)
    {
        var head = Objects[number];
        var length = int.Parse(LengthEntry().Match(head).Groups[1].Value, CultureInfo.InvariantCulture);
        var start = Offsets[number] + head.IndexOf("stream\n", StringComparison.Ordinal) + "stream\n".Length;
        var data = _bytes.AsSpan(start, length).ToArray();
        Encoding.Latin1.GetString(_bytes, start + length, 10).ShouldBe("\nendstream");
        if (!head.Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return data;
        }

        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        return inflated.ToArray();
    }

    private static int Number(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, Regex.Escape("/" + key) + @"\[?\s*(\d+) 0 R");
        match.Success.ShouldBeTrue($"{key} in {dictionary}");
        return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n$")]
    private static partial Regex StartXref();

    [GeneratedRegex(@"(\d{10}) (?:\d{5}) [nf] \n")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Length (\d+)>>")]
    private static partial Regex LengthEntry();
}
