using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Removes from a value of the report the words that the template has just printed before it, or prints right behind it: 一是一是更换……,
/// 电话电话：0000-8801234. Text of the template has no path, a value has one.
/// </summary>
internal sealed class RepeatedWords(List<Diagnostic> diagnostics)
{
    // The length of the text before a value that is examined: a label and an ordinal.
    private const int Reach = 24;
    private const int LongestOrdinal = 8;
    private const string Marks = "；。，、：;,";
    private const string PrintedMarks = "；。，、：";

    /// <summary>The text without repeated words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeading">Whether it is a heading, where a quoted value ends without a mark.</param>
    public RichText Remove(RichText text, bool isHeading = false)
    {
        if (!text.Runs.Any(run => run.Origin.Path is not null))
        {
            return text;
        }

        var parts = Parts(text);
        var isChanged = false;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Origin.Path is { } path)
            {
                var value = WithoutOwnLabel(parts[i], path);
                value = WithoutBeginning(value, i > 0 ? Printed(parts[i - 1]) : "");
                value = WithoutEnd(value, i > 0 ? Printed(parts[i - 1]) : "", i + 1 < parts.Count ? Printed(parts[i + 1]) : "", isHeading);
                isChanged |= !ReferenceEquals(value, parts[i]);
                parts[i] = value;
            }
        }

        return isChanged ? RichText.Of(parts.SelectMany(part => part.Runs)) : text;
    }

    // Runs of one path are one value; those without are what the template says.
    private static List<RichText> Parts(RichText text)
    {
        if (text.Runs.Count == 1)
        {
            return [text];
        }

        var parts = new List<RichText>();
        var runs = new List<TextRun>();
        foreach (var run in text.Runs)
        {
            if (runs.Count > 0 && runs[0].Origin.Path != run.Origin.Path)
            {
                parts.Add(RichText.Of(runs));
                runs.Clear();
            }

            runs.Add(run);
        }

        parts.Add(RichText.Of(runs));
        return parts;
    }

    private static string Printed(RichText part) => part.Origin.Path is null ? part.ToString() : "";

    private RichText WithoutOwnLabel(RichText value, string path) =>
        PrintedLabels.OfField(path) is { } labels && LeadingLabel.Read(value.ToString()) is { } label
            && labels.Contains(label.Word, StringComparer.Ordinal)
            ? WithoutLabel(value, label.Length)
            : value;

    // Label and ordinal may both stand before the value: 整改情况：一是.
    private RichText WithoutBeginning(RichText value, string printed)
    {
        printed = printed.Length > Reach ? printed[^Reach..] : printed;
        while (printed.Length > 0)
        {
            var text = value.ToString();
            var (before, ordinal) = Ordinal(printed);
            if (ordinal is { } number && TypedNumeral.Read(text) is { IsCertain: true } typed)
            {
                if (typed.Shape != NumeralShape.Measure || typed.Number != number)
                {
                    var kind = typed.Shape == NumeralShape.Measure ? DiagnosticCodes.NumeralDiffers : DiagnosticCodes.NumeralOther;
                    diagnostics.Add(kind.At(value.Origin.Place, text[..typed.Length].Trim(), printed[before.Length..]));
                    return value;
                }

                diagnostics.Add(DiagnosticCodes.NumeralTaken.At(
                    value.Origin.Place,
                    text[..typed.Length].Trim(),
                    Excerpt.Of(text[typed.Length..])));
                value = value.Slice(typed.Length, text.Length);
                printed = before;
            }
            else if (PrintedLabels.Before(before) is var (word, alike) && PrintedLabels.Repeats(text, word, alike) is var (length, isSame))
            {
                if (!isSame)
                {
                    diagnostics.Add(DiagnosticCodes.LabelDiffers.At(value.Origin.Place, text[..length].Trim(), word));
                    return value;
                }

                value = WithoutLabel(value, length);
                printed = printed[before.Length..];
            }
            else
            {
                return value;
            }
        }

        return value;
    }

    private RichText WithoutLabel(RichText value, int length)
    {
        var text = value.ToString();
        if (length >= text.Length)
        {
            return value;
        }

        diagnostics.Add(DiagnosticCodes.LabelTaken.At(value.Origin.Place, text[..length].Trim()));
        return value.Slice(length, text.Length);
    }

    private RichText WithoutEnd(RichText value, string before, string after, bool isHeading)
    {
        var isQuoted = isHeading && before.EndsWith('“') && after.StartsWith('”');
        if (!isQuoted)
        {
            return after.Length > 0 && PrintedMarks.Contains(after[0], StringComparison.Ordinal) ? WithoutMarks(value) : value;
        }

        value = WithoutMarks(value);
        var text = value.ToString();
        const string Problem = "问题";
        if (after.AsSpan(1).StartsWith(Problem, StringComparison.Ordinal) && text.EndsWith(Problem, StringComparison.Ordinal)
            && text.Length > Problem.Length)
        {
            diagnostics.Add(DiagnosticCodes.LabelTaken.At(value.Origin.Place, Problem));
            value = value.Slice(0, text.Length - Problem.Length);
            text = value.ToString();
        }

        // The template quotes what is not quoted as a whole; it may be now.
        return text.Length > 2 && text[0] == '“' && text.IndexOf('”', StringComparison.Ordinal) == text.Length - 1
            ? value.Slice(1, text.Length - 1) : value;
    }

    private RichText WithoutMarks(RichText value)
    {
        var text = value.ToString();
        var end = EndMarks.Start(text, Marks);
        var marks = text[end..].Trim();
        if (marks.Length == 0)
        {
            return value;
        }

        diagnostics.Add(DiagnosticCodes.MarkTaken.At(value.Origin.Place, marks, Excerpt.Of(text[..end])));
        return value.Slice(0, end);
    }

    // 一是, 十二是 at the end of a text, and its number.
    private static (string Before, int? Number) Ordinal(string printed)
    {
        for (var at = Math.Max(0, printed.Length - LongestOrdinal); at < printed.Length; at++)
        {
            if (TypedNumeral.Read(printed[at..]) is { Shape: NumeralShape.Measure } ordinal && ordinal.Length == printed.Length - at)
            {
                return (printed[..at], ordinal.Number);
            }
        }

        return (printed, null);
    }
}
