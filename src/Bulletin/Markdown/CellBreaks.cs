using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Breaks between the paragraphs of a cell, written <c>&lt;br&gt;</c>; <c>\&lt;br&gt;</c> is text.</summary>
internal static partial class CellBreaks
{
    private const string Mark = "<br>";

    private static readonly string LineBreak = ValueToken.Of("\n");

    /// <summary>The Markdown of a cell with a token of a line break in place of each break.</summary>
    public static string Read(string markdown) => markdown.Contains('<', StringComparison.Ordinal)
        ? Break().Replace(markdown, match => match.Groups["backslashes"].Value is var backslashes && backslashes.Length % 2 == 1
            ? match.Value
            : backslashes[..(backslashes.Length / 2)] + LineBreak)
        : markdown;

    /// <summary>What stands before the first break of a cell, and what stands after it.</summary>
    public static (string First, string Others) First(string markdown)
    {
        var match = markdown.Contains('<', StringComparison.Ordinal)
            ? Break().Matches(markdown).FirstOrDefault(match => match.Groups["backslashes"].Length % 2 == 0)
            : null;
        return match is null
            ? (markdown, "")
            : (markdown[..(match.Index + match.Groups["backslashes"].Length)].Trim(), markdown[(match.Index + match.Length)..]);
    }

    /// <summary>The Markdown of a cell with these paragraphs. Backslashes at the end of a paragraph are doubled: they would escape the break.</summary>
    public static string Write(IEnumerable<string> paragraphs)
    {
        var cell = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            if (cell.Length > 0)
            {
                var end = cell.Length;
                while (end > 0 && cell[end - 1] == '\\')
                {
                    end--;
                }

                cell.Append('\\', cell.Length - end).Append(Mark);
            }

            cell.Append(paragraph);
        }

        return cell.ToString();
    }

    // Backslashes before a mark are read in pairs (InlineText). Browsers read </br> as <br>, too.
    [GeneratedRegex(
        @"(?<backslashes>\\*)</?[Bb][Rr][ \t]*/?>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Break();
}
