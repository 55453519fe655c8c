using System.Text.RegularExpressions;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Breaks between the paragraphs of a cell, written <c>&lt;br&gt;</c>; <c>\&lt;br&gt;</c> is text.</summary>
internal static partial class CellBreaks
{
    /// <summary>What the writer puts between two paragraphs.</summary>
    public const string Mark = "<br>";

    private static readonly string LineBreak = ValueToken.Of("\n");

    /// <summary>The Markdown of a cell with a token of a line break in place of each break.</summary>
    public static string Read(string markdown) => markdown.Contains('<', StringComparison.Ordinal)
        ? Break().Replace(markdown, match => match.Value[0] == '\\' ? match.Value : LineBreak)
        : markdown;

    // A backslash takes the character after it along. Browsers read </br> as <br>, too.
    [GeneratedRegex(@"\\.|</?[Bb][Rr][ \t]*/?>", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Break();
}
