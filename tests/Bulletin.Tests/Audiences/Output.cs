using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Audiences;

/// <summary>What goes out, taken apart until there is nothing left to open: byte streams by name, and texts by name, as a reader would put them together.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Streams">Everything as bytes: the file itself, names, what was compressed.</param>
/// <param name="Texts">Everything that reads as text.</param>
internal sealed partial record Output(string Name, IReadOnlyList<(string Name, byte[] Bytes)> Streams, IReadOnlyList<(string Name, string Text)> Texts)
{
    /// <summary>What is printed or logged.</summary>
    public static Output OfText(string name, string text) => new(name, [(name, Encoding.UTF8.GetBytes(text))], [(name, text)]);

    /// <summary>A DOCX: the names and contents of all parts; texts put together over the bounds of runs, and attributes.</summary>
    public static Output OfDocx(byte[] docx)
    {
        List<(string, byte[])> streams = [("file", docx)];
        List<(string, string)> texts = [];
        using var archive = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            streams.Add((entry.FullName, [.. Encoding.UTF8.GetBytes(entry.FullName + entry.Comment + "\n"), .. content.ToArray()]));
            if (!entry.FullName.StartsWith("word/media/", StringComparison.Ordinal))
            {
                content.Position = 0;
                var root = XDocument.Load(content).Root!;
                texts.Add((entry.FullName, root.Value + "\n" + string.Join('\n', root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Value))));
            }
        }

        return new("DOCX", streams, texts);
    }

    /// <summary>A PDF: every object, every stream inflated; strings unescaped, names too, ToUnicode maps, and the text that the glyphs of the pages mean.</summary>
    public static Output OfPdf(byte[] pdf)
    {
        List<(string, byte[])> streams = [("file", pdf)];
        List<(string, string)> texts = [];
        var reading = new PdfReading(pdf);
        foreach (var (number, body) in reading.Objects)
        {
            streams.Add(($"{number} 0 obj", Encoding.Latin1.GetBytes(body)));
            streams.Add(($"strings of {number}", Encoding.UTF8.GetBytes(Strings(body.Split("stream\n", 2)[0]))));
            if (body.Contains(">>\nstream\n", StringComparison.Ordinal) || body.Contains(">>stream\n", StringComparison.Ordinal))
            {
                var content = reading.Stream(number);
                streams.Add(($"stream {number}", content));
                var syntax = Encoding.Latin1.GetString(content);
                streams.Add(($"strings of stream {number}", Encoding.UTF8.GetBytes(Strings(syntax))));
                texts.Add(($"ToUnicode {number}", string.Join('\n', Meaning().Matches(syntax).Select(match => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(match.Groups[1].Value))))));
            }
        }

        var structure = new StructureReading(pdf);
        texts.Add(("pages", structure.Document.Text + "\n" + string.Concat(structure.Artifacts)));
        return new("PDF", streams, texts);
    }

    /// <summary>A web page: the file, pictures and whatever else is in it as data, and texts and attributes as a browser reads them.</summary>
    public static Output OfHtml(string html)
    {
        List<(string, byte[])> streams = [("file", Encoding.UTF8.GetBytes(html)), ("decoded", Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(html)))];
        streams.AddRange(Data().Matches(html).Select((match, i) => ($"data {i}", Convert.FromBase64String(match.Groups[1].Value))));
        return new("HTML", streams, [("page", WebUtility.HtmlDecode(Tag().Replace(html, ""))), ("tags", string.Join('\n', Tag().Matches(html).Select(match => WebUtility.HtmlDecode(match.Value))))]);
    }

    // Hexadecimal strings and literal ones, in both ways of the standard to write text (ISO 32000-1 §7.9.2.2), and names.
    private static string Strings(string syntax)
    {
        var text = new StringBuilder();
        foreach (Match match in Hexadecimal().Matches(syntax))
        {
            var digits = match.Groups[1].Value;
            Add(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0"));
        }

        foreach (Match match in Literal().Matches(syntax))
        {
            Add(Encoding.Latin1.GetBytes(Escape().Replace(match.Groups[1].Value, escape => escape.Groups[1].Value is ['0' or '1' or '2' or '3', ..] octal
                ? ((char)Convert.ToInt32(octal, 8)).ToString()
                : escape.Groups[1].Value switch { "n" => "\n", "r" => "\r", "t" => "\t", "b" => "\b", "f" => "\f", var other => other })));
        }

        foreach (Match match in HashedName().Matches(syntax))
        {
            Add(Encoding.Latin1.GetBytes(Hash().Replace(match.Value, code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString())));
        }

        return text.ToString();

        void Add(byte[] bytes) => text.Append(Encoding.BigEndianUnicode.GetString(bytes)).Append('\n').Append(Encoding.UTF8.GetString(bytes)).Append('\n');
    }

    [GeneratedRegex("<[0-9A-F]{4}>\\s*<((?:[0-9A-F]{4})+)>")]
    private static partial Regex Meaning();

    [GeneratedRegex("<([0-9A-Fa-f]{2,})>")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\(((?:[^()\\]|\\.)*)\)", RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\\([0-3][0-7]{2}|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();

    [GeneratedRegex(@"/[^\s()<>\[\]{}/%]*#[^\s()<>\[\]{}/%]*")]
    private static partial Regex HashedName();

    [GeneratedRegex(";base64,([0-9A-Za-z+/=]+)")]
    private static partial Regex Data();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex Hash();
}
