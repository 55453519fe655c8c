using System.Buffers.Binary;
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
        Trailer = _text[start..].StartsWith("xref\n", StringComparison.Ordinal) ? ReadTable(start) : ReadTableStream(start);
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
        Encoding.Latin1.GetString(_bytes, start + length, 11).ShouldBe("\r\nendstream");
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

    private string ReadTable(int start)
    {
        var entries = Entry().Matches(_text[start..]);
        for (var i = 1; i < entries.Count; i++)
        {
            ReadObject(i, int.Parse(entries[i].Groups[1].Value, CultureInfo.InvariantCulture));
        }

        return _text[_text.IndexOf("trailer", start, StringComparison.Ordinal)..];
    }

    // ISO 32000-1 §7.5.8, the entries in the widths that we write.
    private string ReadTableStream(int start)
    {
        var number = int.Parse(_text[start.._text.IndexOf(' ', start)], CultureInfo.InvariantCulture);
        ReadObject(number, start);
        var trailer = Objects[number][..Objects[number].IndexOf("stream", StringComparison.Ordinal)];
        trailer.ShouldContain("/Type/XRef/W[1 4 2]");
        var table = Stream(number);
        var packed = new SortedDictionary<int, List<int>>();
        for (var i = 1; i < table.Length / 7; i++)
        {
            var place = BinaryPrimitives.ReadInt32BigEndian(table.AsSpan((7 * i) + 1));
            if (table[7 * i] == 1)
            {
                ReadObject(i, place);
            }
            else
            {
                table[7 * i].ShouldBe((byte)2);
                packed.TryAdd(place, []);
                BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan((7 * i) + 5)).ShouldBeLessThan((ushort)500);
                packed[place].Add(i);
            }
        }

        foreach (var (stream, numbers) in packed)
        {
            ReadPacked(stream).Order().ShouldBe(numbers);
        }

        return trailer;
    }

    // The objects of an object stream; returns their numbers.
    private List<int> ReadPacked(int stream)
    {
        Objects[stream].ShouldContain("/Type/ObjStm");
        var text = Encoding.Latin1.GetString(Stream(stream));
        var first = int.Parse(First().Match(Objects[stream]).Groups[1].Value, CultureInfo.InvariantCulture);
        var head = text[..first].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(value => int.Parse(value, CultureInfo.InvariantCulture)).ToList();
        for (var i = 0; i < head.Count; i += 2)
        {
            var end = i + 3 < head.Count ? first + head[i + 3] : text.Length;
            Objects[head[i]] = text[(first + head[i + 1])..end].TrimEnd('\n');
        }

        return [.. head.Where((_, i) => i % 2 == 0)];
    }

    private void ReadObject(int number, int offset)
    {
        var head = $"{number} 0 obj\n";
        _text.Substring(offset, head.Length).ShouldBe(head);
        Objects[number] = _text[(offset + head.Length).._text.IndexOf("\nendobj", offset, StringComparison.Ordinal)];
        Offsets[number] = offset + head.Length;
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

    [GeneratedRegex(@"/First (\d+)")]
    private static partial Regex First();

    [GeneratedRegex(@"/Length (\d+)>>")]
    private static partial Regex LengthEntry();
}
