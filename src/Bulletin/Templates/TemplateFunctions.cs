using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;
using Scriban.Parsing;

namespace Bulletin.Templates;

/// <summary>
/// The functions of templates; <c>templates/README.md</c> describes them. They take values and words and give them back whole, with their
/// places, and other words beside them: none can cut a token.
/// </summary>
internal static class TemplateFunctions
{
    /// <summary>The functions by name; those of lists are called <c>array.name</c>.</summary>
    public static FrozenDictionary<string, TemplateFunction> All { get; } = new TemplateFunction[]
    {
        // ordinal 3 → 三
        TemplateFunction.Text("ordinal", 1, 1, (given, span) => Numeral(given[0], "一", span)),

        // number 3 '（一）' → （三）
        TemplateFunction.Text("number", 2, 2, (given, span) => Numeral(given[0], TextOf(given[1]).Plain, span)),

        // sentence x → x and 。, unless x ends in a mark; nothing without x
        TemplateFunction.Text("sentence", 1, 2, (given, _) => Sentence(given[0], given[1] is null ? Words("。") : TextOf(given[1]))),

        // quoted x '在' '方面' → “x” without the words that the template prints around it
        TemplateFunction.Text("quoted", 1, 3, (given, _) => Quoted(given[0], TextOf(given[1]).Plain, TextOf(given[2]).Plain)),

        // join list '、' → the items with the mark between them
        TemplateFunction.Text("join", 2, 2, (given, _) => Join(ListOf(given[0]), TextOf(given[1]))),

        // date_range a b → 2026年3月2日至4月28日
        TemplateFunction.Text("date_range", 2, 2, (given, _) => DateRange(given[0], given[1])),

        // percent 98.709 2 → 98.71%
        TemplateFunction.Text("percent", 1, 2, (given, span) => Percent(given[0], given[1], span)),

        // label x → x：, nothing without x
        TemplateFunction.Text("label", 1, 1, (given, _) => IsBlank(given[0]) ? TemplatePhrase.Empty : TemplatePhrase.Of(TextOf(given[0]), Words("："))),

        new("array.first", 1, 1, shapes => shapes[0]?.Item, (given, _) => ListOf(given[0]).FirstOrDefault()),
        new("array.last", 1, 1, shapes => shapes[0]?.Item, (given, _) => ListOf(given[0]).LastOrDefault()),
        new("array.size", 1, 1, _ => TemplateShape.Value, (given, _) => ListOf(given[0]).Count),
        TemplateFunction.List("array.limit", 2, 2, (given, span) => ListOf(given[0]).Take(Whole(given[1], span)).ToList()),
        TemplateFunction.List("array.offset", 2, 2, (given, span) => ListOf(given[0]).Skip(Whole(given[1], span)).ToList()),
        TemplateFunction.List("array.reverse", 1, 1, (given, _) => Enumerable.Reverse(ListOf(given[0])).ToList()),
        TemplateFunction.List("array.compact", 1, 1, (given, _) => ListOf(given[0]).Where(item => item is not null).ToList()),
        new("array.contains", 2, 2, _ => TemplateShape.Flag, (given, _) => ListOf(given[0]).Exists(item => TextOf(item).Plain == TextOf(given[1]).Plain)),
    }.ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    private static ITemplateText TextOf(object? value) => TemplateOperators.TextOf(value);

    private static TemplatePhrase Words(string words) => new(words);

    private static bool IsBlank(object? value) => TextOf(value).Plain.Length == 0;

    private static List<object?> ListOf(object? value) => value switch
    {
        ITemplateText or null => [],
        IEnumerable items => [.. items.Cast<object?>()],
        _ => [],
    };

    private static int Whole(object? value, SourceSpan span) =>
        TemplateOperators.NumberOf(value) is { } number and >= 0 and <= int.MaxValue && number == Math.Truncate(number)
            ? (int)number
            : throw new ExpansionException(span, DiagnosticCodes.NumberExpected, TextOf(value).Plain);

    private static TemplatePhrase Numeral(object? value, string pattern, SourceSpan span)
    {
        (value as TemplateValue)?.Used();
        if (!NumeralFormat.TryParse(pattern, out var format))
        {
            throw new ExpansionException(span, DiagnosticCodes.FormatRefused, pattern);
        }

        var number = Whole(value, span);
        return number >= 1 && number <= format!.Max
            ? TemplatePhrase.Calculated(format.Format(number))
            : throw new ExpansionException(span, DiagnosticCodes.NumberExpected, number);
    }

    private static ITemplateText Sentence(object? value, ITemplateText mark)
    {
        var text = TextOf(value);
        var isEnded = value is TemplateValue known ? CharacterRules.EndsSentence(known.Text) : CharacterRules.EndsSentence(text.Plain);
        return text.Plain.Length == 0 || isEnded ? text : TemplatePhrase.Of(text, mark);
    }

    // Words that the template prints around the quotation are not said twice: 在“履行职责”方面 for the heading 履行职责方面.
    private static TemplatePhrase Quoted(object? value, string before, string after)
    {
        if (value is TemplateValue known && Within(known.Text, before, after) is { } within)
        {
            value = known.Worded(within);
        }

        var text = TextOf(value);
        return text.Plain.Length == 0 ? TemplatePhrase.Empty
            : text.Plain.StartsWith('“') && text.Plain.IndexOf('”', StringComparison.Ordinal) == text.Plain.Length - 1 ? TemplatePhrase.Of(text)
            : TemplatePhrase.Of(Words("“"), text, Words("”"));
    }

    // Null if nothing is left out.
    private static RichText? Within(RichText whole, string before, string after)
    {
        var text = whole.ToString();
        var start = before.Length > 0 && text.StartsWith(before, StringComparison.Ordinal) ? before.Length : 0;
        var end = text.Length;
        if (after.Length > 0 && text.EndsWith(after, StringComparison.Ordinal))
        {
            end -= after.Length;
            end -= text.AsSpan(0, end).EndsWith("的") ? 1 : 0;
        }

        return start < end && (start > 0 || end < text.Length) ? whole.Slice(start, end) : null;
    }

    private static TemplatePhrase Join(List<object?> items, ITemplateText mark) =>
        TemplatePhrase.Of([.. items.SelectMany((item, i) => i == 0 ? [TextOf(item)] : new[] { mark, TextOf(item) })]);

    // 2026年3月2日至4月28日: what both dates share is said once.
    private static TemplatePhrase DateRange(object? from, object? to)
    {
        if (from is not TemplateValue { Date: { } start } || to is not TemplateValue { Date: { } end })
        {
            return TemplatePhrase.Of(TextOf(from), Words("至"), TextOf(to));
        }

        var last = ChineseDate.Format(end);
        ((TemplateValue)to).Used();
        var shared = start.Year != end.Year ? 0 : last.IndexOf(start.Month != end.Month ? '年' : '月', StringComparison.Ordinal) + 1;
        return TemplatePhrase.Of(TextOf(from), Words("至"), shared == 0 ? TextOf(to) : Words(last[shared..]));
    }

    // A rate with at most so many decimals, none that are zero.
    private static TemplatePhrase Percent(object? rate, object? decimals, SourceSpan span)
    {
        (rate as TemplateValue)?.Used();
        var places = decimals is null ? 2 : Math.Min(4, Whole(decimals, span));
        var value = TemplateOperators.NumberOf(rate) ?? 0;
        return Words(Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("0." + new string('#', places), CultureInfo.InvariantCulture) + "%");
    }
}
