using System.Buffers;

namespace Bulletin.Layout;

/// <summary>Finds the e-mail and web addresses in a text: what can be followed without a guess.</summary>
internal static class Addresses
{
    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> Local = SearchValues.Create(Alphanumeric + "._-+");
    private static readonly SearchValues<char> Domain = SearchValues.Create(Alphanumeric + ".-");

    // What may stand between an address and what is said before it: a label, an opening bracket.
    private static readonly SearchValues<char> Before = SearchValues.Create("([,;:'");

    // Longer than any that is meant: what is said of it on every line would be as long.
    private const int MaxLength = 500;

    /// <summary>The addresses, with where each leads.</summary>
    public static List<(Range Cells, string Target)> In(List<LayoutCell> cells)
    {
        List<(Range Cells, string Target)> found = [];
        for (var start = 0; start < cells.Count;)
        {
            if (!IsPart(cells[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            var hasSign = IsSign(cells[start].Character.Value);
            while (end < cells.Count && IsPart(cells[end]) && cells[end].Element == cells[start].Element)
            {
                hasSign |= IsSign(cells[end].Character.Value);
                end++;
            }

            if (hasSign && end - start <= MaxLength)
            {
                Add(found, cells, start, end);
            }

            start = end;
        }

        return found;
    }

    private static void Add(List<(Range Cells, string Target)> found, List<LayoutCell> cells, int start, int end)
    {
        var text = string.Create(end - start, (cells, start), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = (char)source.cells[source.start + i].Character.Value;
            }
        });

        // A sentence ends after an address, and brackets close round it; neither is part of it. So it is with a label before it: “Email:a@b.cn”.
        var last = text.AsSpan().TrimEnd(".,:;!?'()[]").Length;
        var web = WebStart(text);
        var first = web >= 0 ? web : text.AsSpan(0, last).LastIndexOfAny(Before) + 1;
        var address = first < last ? text[first..last] : "";
        if (web >= 0 && IsHost(address))
        {
            found.Add(((start + first)..(start + last), address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + address : address));
        }
        else if (web < 0 && IsEmail(address))
        {
            found.Add(((start + first)..(start + last), "mailto:" + address));
        }
    }

    private static int WebStart(string text)
    {
        foreach (var scheme in new[] { "https://", "http://", "www." })
        {
            if (text.IndexOf(scheme, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    // Behind the scheme a name with a dot within, before any path.
    private static bool IsHost(string text)
    {
        var host = text.AsSpan(text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text.IndexOf("//", StringComparison.Ordinal) + 2 : 0);
        host = host[..(host.IndexOfAny("/?#") is var end and >= 0 ? end : host.Length)];
        return host.IndexOf('.') > 0 && host[^1] != '.' && !host.Equals("www", StringComparison.OrdinalIgnoreCase);
    }

    // One @, letters, digits and a few marks before it, a name with a dot after it (RFC 5321 §4.1.2, without what nobody uses).
    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var domain = text.AsSpan(at + 1);
        return at > 0 && domain.IndexOf('.') is var dot and > 0 && domain[^1] != '.' && domain[dot + 1] != '.'
            && text.AsSpan(0, at).IndexOfAnyExcept(Local) < 0 && domain.IndexOfAnyExcept(Domain) < 0;
    }

    // What can stand in a URI (RFC 3986 §2); anything else, Han above all, ends it. Raised and lowered figures are no part of an address.
    private static bool IsPart(LayoutCell cell) =>
        cell.Element >= 0 && cell.Look.Raise == Length.Zero && cell.Character.Value is > ' ' and < 0x7F and not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^');

    private static bool IsSign(int character) => character is '@' or '/' or 'w' or 'W';
}
