using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Markdown;

/// <summary>
/// The words in braces at the end of a <c>:::table</c> line: <c>{五号 列宽=1:3:2}</c>. Braces with other words are part of the caption.
/// </summary>
/// <param name="Size">The size of the text, or null.</param>
/// <param name="Widths">The relative widths of the columns; none if they are not given.</param>
internal sealed partial record TableWords(TableSize? Size, ValueList<int> Widths)
{
    private const string Size4 = "四号";
    private const string Size5 = "五号";
    private const string WidthsName = "列宽=";
    private const char Between = ':';

    /// <summary>The argument without the words, and the words; no words where there are none.</summary>
    public static (string Caption, TableWords Words) Take(string argument)
    {
        var none = new TableWords(null, []);
        if (Braces().Match(argument) is not { Success: true } match)
        {
            return (argument, none);
        }

        var words = none;
        foreach (var word in match.Groups["words"].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is Size4 or Size5)
            {
                words = words with { Size = word == Size4 ? TableSize.Size4 : TableSize.Size5 };
            }
            else if (WidthsOf(word) is { } widths)
            {
                words = words with { Widths = widths };
            }
            else
            {
                return (argument, none);
            }
        }

        return (argument[..match.Index].TrimEnd(), words);
    }

    /// <summary>The words of a table in braces; empty where there are none and the caption cannot be mistaken for any.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">Its caption as it is written.</param>
    public static string Write(Table table, string caption)
    {
        List<string> words =
        [
            .. table.Size is { } size ? [size == TableSize.Size4 ? Size4 : Size5] : (string[])[],
            .. table.Widths.Count > 0 ? [WidthsName + string.Join(Between, table.Widths.Select(Text))] : (string[])[],
        ];
        return words.Count > 0 || Take(caption).Caption != caption ? "{" + string.Join(' ', words) + "}" : "";
    }

    private static ValueList<int>? WidthsOf(string word)
    {
        if (!word.StartsWith(WidthsName, StringComparison.Ordinal))
        {
            return null;
        }

        var widths = new List<int>();
        foreach (var text in word[WidthsName.Length..].Split(Between))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width) || width is < 1 or > Table.LargestWidth)
            {
                return null;
            }

            widths.Add(width);
        }

        return widths.ToValueList();
    }

    private static string Text(int width) => width.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?<words>[^{}]*)\}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Braces();
}
