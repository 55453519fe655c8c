using System.Buffers;
using System.Text;

namespace Bulletin.Tests.Audiences;

/// <summary>Looks for markers in outputs, in every way that text is written in files.</summary>
internal static class LeakSearch
{
    private static readonly SearchValues<char> Characters = SearchValues.Create(Secrets.Characters);

    private static readonly IReadOnlyList<byte[]> Beginnings = [.. Writings(Secrets.Beginning)];

    /// <summary>Where a marker begins, or a character stands that only markers have.</summary>
    public static IEnumerable<string> In(Output output) =>
        output.Streams.Where(stream => Beginnings.Any(beginning => stream.Bytes.AsSpan().IndexOf(beginning) >= 0)).Select(stream => $"{output.Name}: {stream.Name}")
            .Concat(output.Texts.Where(text => text.Text.AsSpan().IndexOfAny(Characters) >= 0).Select(text => $"{output.Name}: text of {text.Name}"));

    /// <summary>The ways to write a text: encodings, and their bytes in hexadecimal, in references of XML, in escapes of JSON, C and addresses, in base 64 at each of its three places.</summary>
    public static IEnumerable<byte[]> Writings(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        byte[][] encoded = [utf8, Encoding.BigEndianUnicode.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.UTF32.GetBytes(text)];
        foreach (var bytes in encoded)
        {
            yield return bytes;
            yield return Encoding.ASCII.GetBytes(Convert.ToHexString(bytes));
            yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes));
            for (var before = 0; before < 3; before++)
            {
                // Without what depends on the bytes around it.
                var all = Convert.ToBase64String([.. new byte[before], .. bytes]).TrimEnd('=');
                yield return Encoding.ASCII.GetBytes(all[(before == 0 ? 0 : before + 1)..^1]);
            }
        }

        foreach (var form in new Func<char, string>[] { c => $"\\u{(int)c:X4}", c => $"\\u{(int)c:x4}", c => $"&#x{(int)c:X};", c => $"&#x{(int)c:x};", c => $"&#{(int)c};" })
        {
            yield return Encoding.ASCII.GetBytes(string.Concat(text.Select(form)));
        }

        foreach (var form in new Func<byte, string>[] { b => $"%{b:X2}", b => $"%{b:x2}", b => $"\\{Convert.ToString(b, 8)}", b => $"#{b:X2}", b => $"={b:X2}" })
        {
            yield return Encoding.ASCII.GetBytes(string.Concat(utf8.Select(form)));
        }
    }
}
