using System.Buffers;

namespace Bulletin.Text;

/// <summary>E-mail and web addresses in texts: what can be followed without a guess.</summary>
internal static class AddressText
{
    /// <summary>Longer than any that is meant: what is said of it on every line would be as long.</summary>
    public const int MaxLength = 500;

    private const string Alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly SearchValues<char> Local = SearchValues.Create(Alphanumeric + "._-+");
    private static readonly SearchValues<char> Domain = SearchValues.Create(Alphanumeric + ".-");

    // What may stand between an address and what is said before it: a label, an opening bracket.
    private static readonly SearchValues<char> Before = SearchValues.Create("([,;:'");

    /// <summary>Whether a character can stand in a URI (RFC 3986 §2); anything else, Han above all, ends it.</summary>
    public static bool IsPart(int character) => character is > ' ' and < 0x7F and not ('<' or '>' or '"' or '`' or '{' or '}' or '|' or '\\' or '^');

    /// <summary>Whether a character is one without which there is no address.</summary>
    public static bool IsSign(int character) => character is '@' or '/' or 'w' or 'W';

    /// <summary>The address in a run of such characters and where it leads; null where there is none.</summary>
    public static (Range Range, string Target)? Find(string text)
    {
        // A sentence ends after an address, and brackets close round it; neither is part of it. So it is with a label before it: “Email:a@b.cn”.
        var last = text.AsSpan().TrimEnd(".,:;!?'()[]").Length;
        var web = WebStart(text);
        var first = web >= 0 ? web : text.AsSpan(0, last).LastIndexOfAny(Before) + 1;
        var address = first < last ? text[first..last] : "";
        if (web >= 0 && IsHost(address))
        {
            return (first..last, address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "http://" + address : address);
        }

        return web < 0 && IsEmail(address) ? (first..last, "mailto:" + address) : null;
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
}
