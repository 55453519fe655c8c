using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>What stands for text that only has to be there: <c>{{lines 20}}</c>, <c>{{text 300}}</c>.</summary>
internal static partial class Filler
{
    private const string Line = "一行。";
    private const string Digits = "一二三四五六七八九十";

    // Fewer are written out: they are as easily read.
    private const int FewestToCollapse = 4;

    /// <summary>Puts in what the marks stand for. In a page, a line is the line as printed; in an input, a paragraph.</summary>
    public static IEnumerable<string> Expand(IEnumerable<string> lines) => lines.SelectMany(line => Mark().Match(line) switch
    {
        { Success: true } match when match.Groups["what"].Value == "lines" => Enumerable.Repeat(match.Groups["page"].Success ? "　　" + Line : Line + "\n", Count(match)),
        _ => [Inline().Replace(line, match => string.Concat(Enumerable.Range(0, Count(match)).Select(i => Digits[i % Digits.Length])))],
    });

    /// <summary>Puts the mark in the place of lines of a page that are filler.</summary>
    public static IEnumerable<string> Collapse(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var count = lines.Skip(i).TakeWhile(line => line == "　　" + Line).Count();
            if (count >= FewestToCollapse)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"　　{{{{lines {count}}}}}");
                i += count - 1;
            }
            else
            {
                yield return lines[i];
            }
        }
    }

    private static int Count(Match match) => int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<page>　　)?\{\{(?<what>lines) (?<count>[0-9]+)\}\}$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\{\{text (?<count>[0-9]+)\}\}")]
    private static partial Regex Inline();
}
