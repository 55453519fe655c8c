using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>
/// The ends of all streams of a file, by their lengths and as JHOVE finds them: it goes to the word endstream and takes away the end of
/// line before it, a carriage return too.
/// </summary>
internal static partial class StreamEnds
{
    private const string End = "endstream\nendobj\n";

    /// <summary>Both must find the same data; returns the last byte of each stream, a zero for one without data.</summary>
    public static IReadOnlyList<char> Check(string name, ReadOnlyMemory<byte> pdf)
    {
        var text = Encoding.Latin1.GetString(pdf.Span);
        var last = new List<char>();
        foreach (Match head in Head().Matches(text))
        {
            var (start, length) = (head.Index + head.Length, int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture));
            var end = text.IndexOf(End, start, StringComparison.Ordinal);
            var before = end - (text[end - 1] != '\n' ? 0 : text[end - 2] == '\r' ? 2 : 1);
            (before - start).ShouldBe(length, $"{name}: the stream at {start}");
            last.Add(length == 0 ? '\0' : text[before - 1]);
        }

        last.Count.ShouldBe(Regex.Count(text, End), name);
        return last;
    }

    [GeneratedRegex(@"/Length (\d+)>>\nstream\n")]
    private static partial Regex Head();
}
