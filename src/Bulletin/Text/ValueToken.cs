using System.Globalization;
using System.Text;

namespace Bulletin.Text;

/// <summary>
/// Values on their way through template and Markdown: a token of noncharacters stands for each, so that no character of a value is ever read as markup.
/// <c>U+FDD0 n U+FDD1</c> is value <c>n</c> of a table; <c>U+FDD0 x hex U+FDD1</c> carries a text itself. No input may hold these characters.
/// </summary>
internal static class ValueToken
{
    public const char Open = '\uFDD0';
    public const char Close = '\uFDD1';

    /// <summary>Stands in a table for a place that the cell at its left covers; no text anywhere else.</summary>
    public const string WithLeft = "\uFDD0<\uFDD1";

    /// <summary>The same for a place that the cell above covers.</summary>
    public const string WithAbove = "\uFDD0^\uFDD1";

    /// <summary>The token of value <paramref name="index"/>.</summary>
    public static string Of(int index) => string.Create(CultureInfo.InvariantCulture, $"{Open}{index}{Close}");

    /// <summary>The token that carries a text.</summary>
    public static string Of(string text) => text.Length == 0 ? "" : Open + "x" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + Close;

    /// <summary>Reads what stands between <see cref="Open"/> and <see cref="Close"/>.</summary>
    public static RichText Resolve(ReadOnlySpan<char> body, IReadOnlyList<RichText> values) =>
        body is ['<'] or ['^'] ? RichText.Empty
            : body is ['x', ..]
            ? RichText.Plain(Encoding.BigEndianUnicode.GetString(Convert.FromHexString(body[1..])))
            : values[int.Parse(body, NumberStyles.None, CultureInfo.InvariantCulture)];

    /// <summary>The index of the table value whose token is the whole text; null for any other text.</summary>
    public static int? IndexOf(ReadOnlySpan<char> text) =>
        text is [Open, .., Close] && int.TryParse(text[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>The indices of all table values that a text names.</summary>
    public static IEnumerable<int> Indices(string text)
    {
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open + 1))
        {
            var close = text.IndexOf(Close, open);
            if (int.TryParse(text.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                yield return index;
            }
        }
    }
}
