using System.Collections;
using System.Globalization;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>
/// The helpers of templates. They take values and give template text: tokens stay tokens. Independent of the engine, so that another engine offers the same.
/// </summary>
internal static class TemplateHelpers
{
    /// <summary>A helper: its name, how many arguments it takes, what it does.</summary>
    public sealed record Helper(string Name, int Least, int Most, Func<IReadOnlyList<object?>, object?> Invoke);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyDictionary<string, Helper> All { get; } = new Helper[]
    {
        // For conditions.
        new("and", 2, 16, arguments => arguments.All(IsTrue)),
        new("or", 2, 16, arguments => arguments.Any(IsTrue)),
        new("not", 1, 1, arguments => !IsTrue(arguments[0])),
        new("eq", 2, 2, arguments => string.Equals(TextOf(Used(arguments[0])), TextOf(Used(arguments[1])), StringComparison.Ordinal)),
        new("many", 1, 1, arguments => arguments[0] is ICollection { Count: > 1 }),

        // To print.
        new("ordinal", 1, 1, arguments => arguments[0] is int index and >= 0 and < ChineseNumeral.Max ? ChineseNumeral.Format(index + 1) : ""),
        new("sentence", 1, 2, arguments => Sentence(arguments[0], arguments.Count > 1 ? TextOf(arguments[1]) : "。")),
        new(
            "quoted",
            1,
            3,
            arguments => Quoted(arguments[0], TextOf(arguments.ElementAtOrDefault(1)), TextOf(arguments.ElementAtOrDefault(2)))),
        new("join", 2, 2, arguments => arguments[0] is IEnumerable list and not string ? string.Join(TokenOf(arguments[1]), list.Cast<object?>().Select(TokenOf)) : ""),
        new("dateRange", 2, 2, arguments => DateRange(arguments[0], arguments[1])),
        new("percent", 2, 2, arguments => Percent(arguments[0], arguments[1])),
    }.ToDictionary(helper => helper.Name, StringComparer.Ordinal);

    public static bool IsTrue(object? value) => value switch
    {
        null or false or 0 or 0m or "" => false,
        ICollection { Count: 0 } => false,
        _ => true,
    };

    private static string TextOf(object? value) => value switch
    {
        TemplateValue known => known.Text.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string TokenOf(object? value) => value is string or int or decimal ? ValueToken.Of(TextOf(value)) : value?.ToString() ?? "";

    // A value that decides what is printed counts as printed, although its token is not.
    private static object? Used(object? value) => value is TemplateValue known ? known.Used() : value;

    private static string Sentence(object? value, string mark) => value switch
    {
        null => "",
        TemplateValue known => known + (CharacterRules.EndsSentence(known.Text) ? "" : mark),
        _ => TokenOf(value) + (CharacterRules.EndsSentence(TextOf(value)) ? "" : mark),
    };

    // Words that the template prints around the quotation are not said twice: 在“履行职责”方面 for the heading 履行职责方面.
    private static string Quoted(object? value, string before, string after)
    {
        if (value is TemplateValue known)
        {
            value = known.Worded(Within(known.Text, before, after));
        }

        var text = TextOf(value);
        return text.StartsWith('“') && text.IndexOf('”', StringComparison.Ordinal) == text.Length - 1 ? TokenOf(value) : "“" + TokenOf(value) + "”";
    }

    private static RichText Within(RichText whole, string before, string after)
    {
        var text = whole.ToString();
        var start = before.Length > 0 && text.StartsWith(before, StringComparison.Ordinal) ? before.Length : 0;
        var end = text.Length;
        if (after.Length > 0 && text.EndsWith(after, StringComparison.Ordinal))
        {
            end -= after.Length;
            end -= text.AsSpan(0, end).EndsWith("的") ? 1 : 0;
        }

        return start < end && (start > 0 || end < text.Length) ? whole.Slice(start, end) : whole;
    }

    // 2026年3月2日至4月28日: what both dates share is said once.
    private static string DateRange(object? from, object? to)
    {
        if (from is not TemplateValue { Date: { } start } || to is not TemplateValue { Date: { } end })
        {
            return TokenOf(from) + "至" + TokenOf(to);
        }

        var last = ChineseDate.Format(end);
        Used(to);
        return from + "至" + (start.Year != end.Year ? TokenOf(to)
            : start.Month != end.Month ? last[(last.IndexOf('年', StringComparison.Ordinal) + 1)..]
            : last[(last.IndexOf('月', StringComparison.Ordinal) + 1)..]);
    }

    // A rate with at most so many decimals, none that are zero.
    private static string Percent(object? rate, object? decimals)
    {
        var places = decimals is int given ? Math.Clamp(given, 0, 4) : 2;
        var value = Used(rate) switch
        {
            TemplateValue { Number: { } number } => number,
            decimal number => number,
            int number => number,
            _ => 0m,
        };
        return Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("0." + new string('#', places), CultureInfo.InvariantCulture) + "%";
    }
}
