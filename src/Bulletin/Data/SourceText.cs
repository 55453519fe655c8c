using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Data;

/// <summary>The text of a file: fit to be read by any parser, with its lines, and with the forbidden characters that were in it.</summary>
internal sealed class SourceText
{
    // Enough to mend a file by; a file of nothing but such characters must not fill the memory with their places.
    private const int MaxForbidden = 1000;

    private readonly string? _name;
    private readonly int _firstLine;
    private readonly List<(int Offset, string Name)> _forbidden = [];

    // A file without diagnostics is asked for no place.
    private TextPlaces? _places;

    private SourceText(string text, string? name, int firstLine)
    {
        (_name, _firstLine) = (name, firstLine);
        Text = WithoutForbidden(text);
    }

    /// <summary>
    /// The text, without byte order mark, each forbidden character replaced by U+FFFD. Parsers take some of them for other than they are (a YAML parser ends at U+0000),
    /// so they are taken out before, remembered, and reported when the value around them is bound.
    /// </summary>
    public string Text { get; }

    /// <summary>The text of a file or of a part of it.</summary>
    /// <param name="text">The text; a byte order mark is dropped.</param>
    /// <param name="name">The file's name for messages; null for line and column alone.</param>
    /// <param name="firstLine">The line of the file that the text begins on, from 1.</param>
    public static SourceText Of(string text, string? name, int firstLine = 1) =>
        new(text.StartsWith('\uFEFF') ? text[1..] : text, name, firstLine);

    /// <summary>The line and the column of an offset, both from 1; a column is a character, not a byte and not a half of a surrogate pair.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var (line, column) = (_places ??= new TextPlaces(Text)).Of(Math.Clamp(offset, 0, Text.Length));
        return (line + _firstLine, column + 1);
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
