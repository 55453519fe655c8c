using System.Buffers;
using System.Globalization;
using System.Text;

namespace Bulletin.Text;

/// <summary>
/// Cleans a text of characters that come with pasting: replaces radicals by ideographs, composes decomposed letters, removes invisible
/// marks and turns separators into line breaks. Reports changed and doubtful characters. Returns a usual text unchanged, without
/// allocation.
/// </summary>
internal sealed class TextCleaner
{
    // Control characters that .NET counts as white space.
    private const string Controls = "\u000B\u000C\u0085";

    private const char Lost = '\uFFFD';

    private readonly StringBuilder _clean = new();
    private readonly CharacterFindings _findings;
    private int _position;

    private TextCleaner(CharacterFindings findings, int position) => (_findings, _position) = (findings, position);

    /// <summary>The text without blanks at its ends, cleaned.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">The findings, made with the first one.</param>
    public static string Clean(string text, ref CharacterFindings? findings)
    {
        var (start, length) = WithoutBlanks(text);
        var trimmed = length == text.Length ? text : text.Substring(start, length);

        // A mark may have hidden blanks.
        var clean = Clean(trimmed, ref findings, start);
        clean = ReferenceEquals(clean, trimmed) ? clean : clean.Trim();

        ChineseZero.Find(clean, ref findings);
        return clean;
    }

    /// <summary>The text without blanks at its ends, cleaned.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">The findings, made with the first one.</param>
    public static RichText Clean(RichText text, ref CharacterFindings? findings)
    {
        var position = 0;
        if (HasBlankEnd(text) && text.ToString() is var typed && typed.AsSpan().IndexOfAny(Controls) < 0)
        {
            position = WithoutBlanks(typed).Start;
            text = text.Trim();
        }

        List<TextRun>? runs = null;
        for (var i = 0; i < text.Runs.Count; i++)
        {
            var run = text.Runs[i];
            var clean = Clean(run.Text, ref findings, position);
            if (runs is null && !ReferenceEquals(clean, run.Text))
            {
                runs = [.. text.Runs.Take(i)];
            }

            runs?.Add(run with { Text = clean });
            position += text.Runs.Count > 1 ? Characters(run.Text) : 0;
        }

        var cleaned = runs is null ? text : RichText.Of(runs);
        if (HasBlankEnd(cleaned))
        {
            cleaned = cleaned.Trim();
        }

        ChineseZero.Find(cleaned.ToString(), ref findings);
        return cleaned;
    }

    /// <summary>Part of a text, cleaned.</summary>
    /// <param name="text">The part.</param>
    /// <param name="findings">The findings, made with the first one.</param>
    /// <param name="position">The number of characters before the part.</param>
    public static string Clean(string text, ref CharacterFindings? findings, int position)
    {
        var first = UnusualCharacters.IndexIn(text);
        return first < 0 ? text : new TextCleaner(findings ??= new(), position).Clean(text, first);
    }

    /// <summary>The number of characters (Unicode scalar values).</summary>
    public static int Characters(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// Returns the start and the length of a text without the blanks at its ends. Control characters that count as white space are kept,
    /// so that they are reported.
    /// </summary>
    public static (int Start, int Length) WithoutBlanks(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && !Controls.Contains(c);

    private static bool HasBlankEnd(RichText text) =>
        !text.IsEmpty && (char.IsWhiteSpace(text.Runs[0].Text[0]) || char.IsWhiteSpace(text.Runs[^1].Text[^1]));

    private string Clean(string text, int first)
    {
        var concerns = false;
        _clean.Append(text, 0, first);
        _position += Characters(text.AsSpan(0, first));
        for (var i = first; i < text.Length;)
        {
            _position++;
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != OperationStatus.Done
                || CharacterRules.IsForbidden(rune))
            {
                _findings.Forbidden.Add(CharacterRules.Name(text, i), _position);
                _clean.Append(Lost);
            }
            else
            {
                concerns |= Composition.Concerns(rune.Value);
                Add(rune, text, i, length);
            }

            i += length;
        }

        var clean = concerns ? Composed(_clean.ToString()) : _clean.ToString();
        return string.Equals(clean, text, StringComparison.Ordinal) ? text : clean;
    }

    private void Add(Rune character, string text, int index, int length)
    {
        switch (UnusualCharacters.KindOf(character.Value))
        {
            case UnusualCharacter.Joiner when UnusualCharacters.IsShaped(text, index - 1) && UnusualCharacters.IsShaped(text, index + 1):
                _clean.Append(text, index, length);
                break;
            case UnusualCharacter.Joiner or UnusualCharacter.Invisible:
                _findings.Removed.Add(CharacterRules.Name(text, index), _position);
                break;
            case UnusualCharacter.Direction:
                _findings.Directions.Add(CharacterRules.Name(text, index), _position);
                break;
            case UnusualCharacter.LineSeparator:
                _findings.LineBreaks.Add(CharacterRules.Name(text, index), _position);
                _clean.Append('\n');
                break;
            case UnusualCharacter.Blank:
                Replace(text, index, UnusualCharacters.Blank(character.Value));
                break;
            case UnusualCharacter.Radical when UnicodeTables.Instance.Ideograph(character.Value) is { } ideograph:
                Replace(text, index, ideograph);
                break;
            case UnusualCharacter.Compatibility when UnicodeTables.Instance.Unified(character.Value) is { } unified:
                var name = $"{character}（{CharacterRules.Name(text, index)}，{char.ConvertFromUtf32(unified)} U+{unified:X4}）";
                _findings.Compatibility.Add(name, _position);
                _clean.Append(text, index, length);
                break;
            case UnusualCharacter.Lost:
                _findings.Lost.Add(CharacterRules.Name(text, index), _position);
                _clean.Append(text, index, length);
                break;
            case UnusualCharacter.Private:
                _findings.Private.Add(CharacterRules.Name(text, index), _position);
                _clean.Append(text, index, length);
                break;
            default:
                _clean.Append(text, index, length);
                break;
        }
    }

    private void Replace(string text, int index, int character)
    {
        var meant = char.ConvertFromUtf32(character);
        var name = CharacterRules.Name(text, index);
        var isBlank = Rune.IsWhiteSpace(new Rune(character));
        _findings.Replaced.Add(isBlank ? $"{name}→U+{character:X4}" : $"{Rune.GetRuneAt(text, index)}（{name}）→{meant}");
        _clean.Append(meant);
    }

    // Sequence by sequence; the findings name those that change.
    private string Composed(string text)
    {
        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = Composition.SequenceEnd(text, i);
            var sequence = text.AsSpan(i, end - i);
            if (sequence.Length > 1 || Composition.Concerns(sequence[0]))
            {
                var whole = Composition.Compose(sequence);
                if (!sequence.SequenceEqual(whole))
                {
                    _findings.Replaced.Add($"{Names(sequence)}→{whole}");
                }

                composed.Append(whole);
            }
            else
            {
                composed.Append(sequence);
            }

            i = end;
        }

        return composed.ToString();
    }

    private static string Names(ReadOnlySpan<char> sequence)
    {
        var names = new StringBuilder();
        foreach (var rune in sequence.EnumerateRunes())
        {
            names.Append(names.Length > 0 ? "+U+" : "U+").Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }

        return names.ToString();
    }
}
