using System.Buffers;
using System.Globalization;
using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Writes elements, attributes and text, whatever they hold encoded; what no HTML can hold is reported with its place.</summary>
internal sealed class HtmlWriter(string classPrefix)
{
    // Besides what is markup: what turns the direction of a line, so that the source of a page can be read as it is, and what editors show as nothing.
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"\t\n\r\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    private readonly StringBuilder _html = new();
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What could not be written.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Stops the writing, at the next element.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Begins an element of a class; without one, of none.</summary>
    public HtmlWriter Open(string element, string? role = null)
    {
        Cancellation.ThrowIfCancellationRequested();
        _html.Append('<').Append(element);
        if (role is not null)
        {
            Class(role);
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Adds an attribute to the tag just written.</summary>
    public HtmlWriter With(string attribute, string value, string? path = null)
    {
        _html.Length--;
        _html.Append(' ').Append(attribute).Append("=\"");
        Encode(value, path, "&#10;");
        _html.Append("\">");
        return this;
    }

    /// <summary>Adds an attribute to the tag just written.</summary>
    public HtmlWriter With(string attribute, int value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    public HtmlWriter Close(string element)
    {
        _html.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>Ends a line of the source. Only between blocks, where white space means nothing.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>Text; a line break in it is one.</summary>
    public HtmlWriter Text(string text, string? path)
    {
        Encode(text, path, "<br>");
        return this;
    }

    /// <summary>Text where there can be no element; a line break in it is a space.</summary>
    public HtmlWriter TextAlone(string text, string? path)
    {
        Encode(text, path, " ");
        return this;
    }

    /// <summary>Markup as it is.</summary>
    public HtmlWriter Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>A file as the value of an attribute of the tag just written.</summary>
    public HtmlWriter WithData(string attribute, string type, ReadOnlySpan<byte> bytes)
    {
        _html.Length--;
        _html.Append(' ').Append(attribute).Append("=\"data:").Append(type).Append(";base64,").Append(Convert.ToBase64String(bytes)).Append("\">");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void Class(string role)
    {
        _html.Append(" class=\"");
        foreach (var name in role.Split(' '))
        {
            _html.Append(classPrefix).Append(name).Append(' ');
        }

        _html.Length--;
        _html.Append('"');
    }

    private void Encode(string text, string? path, string lineBreak)
    {
        if (CharacterDiagnostics.Forbidden(text) is { } forbidden)
        {
            _diagnostics.Add(DiagnosticCodes.HtmlCharacter.At(path, forbidden));
            return;
        }

        var rest = text.AsSpan();
        while (rest.IndexOfAny(Encoded) is >= 0 and var at)
        {
            _html.Append(rest[..at]);
            switch (rest[at])
            {
                case '&':
                    _html.Append("&amp;");
                    break;
                case '<':
                    _html.Append("&lt;");
                    break;
                case '>':
                    _html.Append("&gt;");
                    break;
                case '"':
                    _html.Append("&quot;");
                    break;
                case '\n':
                    _html.Append(lineBreak);
                    break;
                case '\r':
                    _html.Append(lineBreak);
                    at += rest[at..].StartsWith("\r\n") ? 1 : 0;
                    break;
                default:
                    _html.Append(CultureInfo.InvariantCulture, $"&#{(int)rest[at]};");
                    break;
            }

            rest = rest[(at + 1)..];
        }

        _html.Append(rest);
    }
}
