using System.Text;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>
/// Inline source split into units. Splitting decides on backslashes and the explicit form; <see cref="StrongRule"/> and <see
/// cref="ScriptRule"/> decide on the short marks.
/// </summary>
internal sealed class InlineText
{
    private readonly List<InlineUnit> _units = [];
    private readonly List<RichText> _values = [];

    // The units of the brackets that are open.
    private readonly Stack<int> _brackets = [];
    private readonly IReadOnlyList<RichText> _given;
    private readonly string _alsoEscapable;

    private InlineText(IReadOnlyList<RichText> values, string alsoEscapable) => (_given, _alsoEscapable) = (values, alsoEscapable);

    public int Count => _units.Count;

    /// <summary>The first <c>]{…}</c> with a word that is no style; null if there is none.</summary>
    public string? UnknownWords { get; private set; }

    /// <summary>The index of the unit before which <see cref="UnknownWords"/> stands.</summary>
    public int UnknownWordsAt { get; private set; }

    public InlineUnit this[int index]
    {
        get => _units[index];
        set => _units[index] = value;
    }

    /// <summary>Splits a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="values">The values that its tokens stand for.</param>
    /// <param name="alsoEscapable">Further characters that a backslash makes plain at this place; with a backslash among them, two
    /// backslashes are always one.</param>
    public static InlineText Split(string markdown, IReadOnlyList<RichText> values, string alsoEscapable)
    {
        var text = new InlineText(values, alsoEscapable);
        for (var i = 0; i < markdown.Length;)
        {
            i += text.Add(markdown, i);
        }

        return text;
    }

    /// <summary>The unit before an index; a space at the beginning.</summary>
    public InlineUnit Before(int index) => index > 0 ? _units[index - 1] : new(InlineUnitKind.Character, ' ');

    /// <summary>The unit after an index; a space at the end.</summary>
    public InlineUnit After(int index) => index + 1 < _units.Count ? _units[index + 1] : new(InlineUnitKind.Character, ' ');

    /// <summary>The text, with the styles of the marks that are taken.</summary>
    public RichText ToRichText()
    {
        var runs = new List<TextRun>();
        var characters = new StringBuilder();
        var outer = new Stack<TextStyle>();
        var (style, spans) = (TextStyle.Plain, TextStyle.Plain);
        foreach (var unit in _units)
        {
            if (unit.Kind == InlineUnitKind.Value || unit.IsTaken)
            {
                Flush();
            }

            switch (unit.Kind)
            {
                case InlineUnitKind.Value:
                    runs.AddRange(_values[unit.Data].With(style | spans).Runs);
                    break;
                case InlineUnitKind.SpanStart:
                    outer.Push(spans);
                    spans |= unit.Style;
                    break;
                case InlineUnitKind.SpanEnd:
                    spans = outer.Pop();
                    break;
                case var _ when unit.IsTaken:
                    style ^= unit.Style;
                    break;
                default:
                    characters.Append(unit.Character, unit.Kind == InlineUnitKind.Strong ? 2 : 1);
                    break;
            }
        }

        Flush();
        return RichText.Of(runs);

        void Flush()
        {
            if (characters.Length > 0)
            {
                runs.Add(new TextRun(characters.ToString(), style | spans));
                characters.Clear();
            }
        }
    }

    /// <summary>The units from one index to before another, as text for a message.</summary>
    public string Excerpt(int start, int end, int longest)
    {
        var excerpt = new StringBuilder();
        for (var i = start; i < end && excerpt.Length <= longest; i++)
        {
            var unit = _units[i];
            if (unit.Kind == InlineUnitKind.Value)
            {
                excerpt.Append(_values[unit.Data]);
            }
            else if (unit.Kind is not (InlineUnitKind.SpanStart or InlineUnitKind.SpanEnd)
                && unit.Character != InlineReader.SourceLineBreak)
            {
                excerpt.Append(unit.Character, unit.Kind == InlineUnitKind.Strong ? 2 : 1);
            }
        }

        return CharacterRules.Shortened(excerpt.ToString(), longest);
    }

    // Adds what begins at an index; returns its length in the source.
    private int Add(string markdown, int i)
    {
        switch (markdown[i])
        {
            case '\\':
                return AddBackslashes(markdown, i);
            case ValueToken.Open when markdown.IndexOf(ValueToken.Close, i) is var close && close > 0:
                AddValue(ValueToken.Resolve(markdown.AsSpan(i + 1, close - i - 1), _given));
                return close + 1 - i;
            case '*' or '~' or '^':
                return AddMarks(markdown[i], RunLength(markdown, i));
            case '[':
                _brackets.Push(_units.Count);
                _units.Add(new(InlineUnitKind.Character, '['));
                return 1;
            case ']':
                return AddBracket(markdown, i);
            default:
                _units.Add(new(InlineUnitKind.Character, markdown[i]));
                return 1;
        }
    }

    // A line break between the paragraphs of a cell is white space, not a word.
    private void AddValue(RichText value)
    {
        if (value.Runs is [{ Text: "\n" }])
        {
            _units.Add(new(InlineUnitKind.Character, '\n'));
            return;
        }

        _units.Add(new(InlineUnitKind.Value, ValueToken.Open, _values.Count));
        _values.Add(value);
    }

    // Directly before an escapable character, backslashes are read in pairs, as in a Windows command line before a quotation mark: C:\a
    // and \\server stay as they are.
    private int AddBackslashes(string markdown, int i)
    {
        var count = RunLength(markdown, i);
        var isAtStart = i == 0 || markdown[i - 1] == InlineReader.SourceLineBreak
            || _units[^1].Is(c => c == '\n');
        var next = i + count;
        var isMarkNext = next < markdown.Length
            && (_alsoEscapable.Contains(markdown[next], StringComparison.Ordinal) || InlineMarks.IsEscapable(markdown, next, isAtStart));
        var inPairs = isMarkNext || _alsoEscapable.Contains('\\', StringComparison.Ordinal);
        var escapesNext = isMarkNext && count % 2 == 1;
        Add(InlineUnitKind.Escaped, '\\', !inPairs ? count : escapesNext ? count / 2 : (count + 1) / 2);
        if (escapesNext)
        {
            _units.Add(new(InlineUnitKind.Escaped, markdown[i + count]));
        }

        return escapesNext ? count + 1 : count;
    }

    // ** ~ ^ are marks; runs of other lengths are text.
    private int AddMarks(char c, int length)
    {
        switch (c, length)
        {
            case ('*', 2):
                _units.Add(new(InlineUnitKind.Strong, c));
                break;
            case ('~', 1):
                _units.Add(new(InlineUnitKind.Subscript, c));
                break;
            case ('^', 1):
                _units.Add(new(InlineUnitKind.Superscript, c));
                break;
            default:
                Add(InlineUnitKind.Character, c, length);
                break;
        }

        return length;
    }

    private int AddBracket(string markdown, int i)
    {
        var style = InlineMarks.ReadStyle(markdown, i + 1, out var length);
        if (_brackets.TryPop(out var start) && length > 0 && start + 1 < _units.Count)
        {
            if (style != TextStyle.Plain)
            {
                _units[start] = new(InlineUnitKind.SpanStart, '[', (int)style);
                _units.Add(new(InlineUnitKind.SpanEnd, ']'));
                return 1 + length;
            }

            if (UnknownWords is null)
            {
                (UnknownWords, UnknownWordsAt) = (markdown.Substring(i + 1, length), _units.Count);
            }
        }

        _units.Add(new(InlineUnitKind.Character, ']'));
        return 1;
    }

    private void Add(InlineUnitKind kind, char c, int count)
    {
        for (var i = 0; i < count; i++)
        {
            _units.Add(new(kind, c));
        }
    }

    private static int RunLength(string markdown, int start)
    {
        var end = start + 1;
        while (end < markdown.Length && markdown[end] == markdown[start])
        {
            end++;
        }

        return end - start;
    }
}
