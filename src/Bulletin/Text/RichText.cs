using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Bulletin;

/// <summary>
/// Text in runs. A string converts to it implicitly, as plain text: nothing in the string is markup.
/// Neighbouring runs of one style and origin are one run, and none is empty, so texts that read alike compare alike.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed class RichText : IEquatable<RichText>
{
    private static readonly char[] LineBreaks = ['\n', '\r', '\u2028', '\u2029'];

    private RichText(ValueList<TextRun> runs) => Runs = runs;

    /// <summary>No text.</summary>
    public static RichText Empty { get; } = new([]);

    /// <summary>The runs, in order; none empty.</summary>
    public ValueList<TextRun> Runs { get; }

    /// <summary>Whether there is no character at all.</summary>
    public bool IsEmpty => Runs.Count == 0;

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => Runs.All(run => string.IsNullOrWhiteSpace(run.Text));

    /// <summary>The first origin with a path, otherwise that of the first run.</summary>
    public Origin Origin => (Runs.FirstOrDefault(run => run.Origin.Path is not null) ?? Runs.FirstOrDefault())?.Origin ?? Origin.None;

    /// <summary>The text of the given runs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="runs"/> is null, or one of them.</exception>
    public static RichText Of(IEnumerable<TextRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var merged = new List<TextRun>();

        // The text of the last run, where it is longer than the run in the list. Strings put together one by one would be quadratic.
        StringBuilder? longer = null;
        foreach (var run in runs)
        {
            ArgumentNullException.ThrowIfNull(run, nameof(runs));
            if (run.Text.Length == 0)
            {
                continue;
            }

            if (merged.Count > 0 && merged[^1] is var last && last.Style == run.Style
                && string.Equals(last.Origin.Place, run.Origin.Place, StringComparison.Ordinal))
            {
                (longer ??= new StringBuilder(last.Text)).Append(run.Text);
            }
            else
            {
                Complete();
                merged.Add(run);
            }
        }

        Complete();
        return merged.Count == 0 ? Empty : new RichText(merged);

        void Complete()
        {
            if (longer is not null)
            {
                merged[^1] = merged[^1] with { Text = longer.ToString() };
                longer = null;
            }
        }
    }

    /// <summary>Plain text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RichText Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? Empty : new RichText([new TextRun(text)]);
    }

    /// <summary>Plain text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator RichText?(string? text) => text is null ? null : Plain(text);

    /// <summary>Both texts, one after the other.</summary>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static RichText operator +(RichText left, RichText right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.IsEmpty ? right : right.IsEmpty ? left : Of(left.Runs.Concat(right.Runs));
    }

    /// <summary>The same text, said to come from <paramref name="origin"/>.</summary>
    public RichText From(Origin origin) => Runs switch
    {
        [] => this,
        [var only] => new RichText([only with { Origin = origin }]),
        _ => Of(Runs.Select(run => run with { Origin = origin })),
    };

    /// <summary>The same text; runs without an origin get <paramref name="origin"/>.</summary>
    internal RichText FromWhereUnknown(Origin origin) =>
        Runs.All(run => run.Origin.Place is not null)
            ? this
            : Of(Runs.Select(run => run.Origin.Place is null ? run with { Origin = origin } : run));

    /// <summary>The same text with <paramref name="style"/> added to every run.</summary>
    public RichText With(TextStyle style) => style == TextStyle.Plain ? this : Of(Runs.Select(run => run with { Style = run.Style | style }));

    /// <summary>The text without white space at either end.</summary>
    public RichText Trim()
    {
        // Most texts begin and end with a character.
        if (Runs is [{ Text: [var begin, ..] }, ..] && Runs[^1].Text is [.., var end] && !char.IsWhiteSpace(begin) && !char.IsWhiteSpace(end))
        {
            return this;
        }

        var runs = Runs.ToList();
        while (runs.Count > 0 && runs[0].Text.TrimStart() is var text && text.Length != runs[0].Text.Length)
        {
            Replace(0, text);
        }

        while (runs.Count > 0 && runs[^1].Text.TrimEnd() is var text && text.Length != runs[^1].Text.Length)
        {
            Replace(runs.Count - 1, text);
        }

        return Of(runs);

        void Replace(int index, string text)
        {
            if (text.Length == 0)
            {
                runs.RemoveAt(index);
            }
            else
            {
                runs[index] = runs[index] with { Text = text };
            }
        }
    }

    /// <summary>The text in parts, with their styles.</summary>
    /// <param name="ends">Where each part ends, in characters (Unicode scalar values) from the beginning of the text.</param>
    internal List<RichText> Split(IReadOnlyList<int> ends)
    {
        var parts = new List<RichText>(ends.Count);
        var runs = new List<TextRun>();
        var index = 0;
        foreach (var run in Runs)
        {
            var start = 0;
            var i = 0;
            foreach (var rune in run.Text.EnumerateRunes())
            {
                i += rune.Utf16SequenceLength;
                if (++index == ends[parts.Count])
                {
                    runs.Add(run with { Text = run.Text[start..i] });
                    parts.Add(Of(runs));
                    runs.Clear();
                    start = i;
                    if (parts.Count == ends.Count)
                    {
                        return parts;
                    }
                }
            }

            runs.Add(run with { Text = run.Text[start..] });
        }

        return parts;
    }

    /// <summary>The part of the text from one UTF-16 index up to another, with its styles and origins.</summary>
    internal RichText Slice(int start, int end)
    {
        var runs = new List<TextRun>();
        var place = 0;
        foreach (var run in Runs)
        {
            var (from, to) = (Math.Max(start - place, 0), Math.Min(end - place, run.Text.Length));
            if (from < to)
            {
                runs.Add(run with { Text = run.Text[from..to] });
            }

            place += run.Text.Length;
        }

        return Of(runs);
    }

    /// <summary>The lines of the text: split at every line break, white space at their ends dropped, empty lines left out.</summary>
    public ValueList<RichText> Lines()
    {
        if (!Runs.Any(run => run.Text.AsSpan().IndexOfAny(LineBreaks) >= 0))
        {
            return IsBlank ? [] : [Trim()];
        }

        var lines = new List<List<TextRun>> { new() };
        foreach (var run in Runs)
        {
            var parts = run.Text.Split(LineBreaks);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    lines.Add([]);
                }

                lines[^1].Add(run with { Text = parts[i] });
            }
        }

        return lines.Select(runs => Of(runs).Trim()).Where(line => !line.IsEmpty).ToValueList();
    }

    /// <summary>The characters, without their styles.</summary>
    public override string ToString() => Runs.Count switch
    {
        0 => "",
        1 => Runs[0].Text,
        _ => string.Concat(Runs.Select(run => run.Text)),
    };

    /// <inheritdoc/>
    public bool Equals(RichText? other) =>
        other is not null && (ReferenceEquals(this, other) || string.Equals(Canonical(), other.Canonical(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RichText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    // Runs that differ in origin only are one run here: U+FFFF cannot stand in a text.
    private string Canonical()
    {
        if (Runs.Count == 1 && Runs[0].Style == TextStyle.Plain)
        {
            return Runs[0].Text;
        }

        var text = new StringBuilder();
        var style = TextStyle.Plain;
        foreach (var run in Runs)
        {
            if (run.Style != style)
            {
                style = run.Style;
                text.Append('\uFFFF').Append((char)('0' + (int)style));
            }

            text.Append(run.Text);
        }

        return text.ToString();
    }
}
