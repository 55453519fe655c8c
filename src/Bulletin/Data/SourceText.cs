using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Data;

/// <summary>The text of a file: fit to be read by any parser, with its lines, and with the forbidden characters that were in it.</summary>
internal sealed class SourceText
{
    // Enough to mend a file by; a file of nothing but such characters must not fill the memory with their places.
    private const int MaxForbidden = 1000;

    private readonly string? _name;
    private readonly List<(int Offset, string Name)> _forbidden = [];
    private readonly List<int> _lineStarts = [0];
    private (int Line, int Offset, int Column) _last = (-1, 0, 0);

    private SourceText(string text, string? name)
    {
        _name = name;
        Text = WithoutForbidden(text);
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0; i = text.AsSpan(i).IndexOfAny('\n', '\r') is var next and >= 0 ? i + next : -1)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            _lineStarts.Add(i);
        }
    }

    /// <summary>
    /// The text, without byte order mark, each forbidden character replaced by U+FFFD. Parsers take some of them for other than they are (a YAML parser ends at U+0000),
    /// so they are taken out before, remembered, and reported when the value around them is bound.
    /// </summary>
    public string Text { get; }

    public static SourceText Of(string text, string? name) => new(text.StartsWith('\uFEFF') ? text[1..] : text, name);

    /// <summary>The line and the column of an offset, both from 1; a column is a character, not a byte and not a half of a surrogate pair.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;

        // Places are asked for in order, mostly: counting goes on from the last one, or a file of one long line would take a scan for each.
        var (start, column) = _last.Line == line && _last.Offset <= offset ? (_last.Offset, _last.Column) : (_lineStarts[line], 1);
        for (var i = start; i < offset; i++)
        {
            column += char.IsLowSurrogate(Text[i]) ? 0 : 1;
        }

        _last = (line, offset, column);
        return (line + 1, column);
    }

    /// <summary>The place of an offset, and the path into the report beside it: <c>report.yaml:12:5 sections[1].findings[3].title</c>.</summary>
    public string Place(int offset, string? modelPath)
    {
        var (line, column) = PlaceOf(offset);
        return $"{(_name is null ? "" : _name + ":")}{line}:{column}{(string.IsNullOrEmpty(modelPath) ? "" : " " + modelPath)}";
    }

    /// <summary>Takes the forbidden characters from <paramref name="start"/> up to <paramref name="end"/> off the list.</summary>
    public List<(int Offset, string Name)> TakeForbidden(int start, int end)
    {
        var (first, after) = (FirstForbidden(start), FirstForbidden(end));
        var taken = _forbidden.GetRange(first, after - first);
        _forbidden.RemoveRange(first, taken.Count);
        return taken;
    }

    private int FirstForbidden(int offset)
    {
        var (first, after) = (0, _forbidden.Count);
        while (first < after)
        {
            var middle = (first + after) / 2;
            (first, after) = _forbidden[middle].Offset < offset ? (middle + 1, after) : (first, middle);
        }

        return first;
    }

    private string WithoutForbidden(string text)
    {
        var index = CharacterRules.IndexOfForbidden(text);
        if (index < 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (; index >= 0; index = CharacterRules.IndexOfForbidden(text, index + 1))
        {
            if (_forbidden.Count < MaxForbidden)
            {
                _forbidden.Add((index, CharacterRules.Name(text, index)));
            }

            clean[index] = '\uFFFD';
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean[++index] = '\uFFFD';
            }
        }

        return new string(clean);
    }
}
