using System.Text.RegularExpressions;

namespace Bulletin.Standard;

/// <summary>How the columns of a table stand where the table leaves it to what they hold.</summary>
internal static partial class ColumnAlignments
{
    private const string SerialNumber = "序号";

    /// <summary>The alignments, one a column, none of them automatic.</summary>
    /// <param name="given">What the table says; columns beyond are automatic.</param>
    /// <param name="headers">The text of the header above each column.</param>
    /// <param name="below">The texts of a column below the header.</param>
    public static IReadOnlyList<CellAlignment> Resolve(
        ValueList<CellAlignment> given, IReadOnlyList<RichText> headers, Func<int, IEnumerable<RichText>> below) =>
        [.. headers.Select((header, column) =>
            column < given.Count && given[column] != CellAlignment.Automatic
                ? given[column]
                : Of(header, below(column)))];

    private static CellAlignment Of(RichText header, IEnumerable<RichText> below)
    {
        if (header.ToString().Trim() == SerialNumber)
        {
            return CellAlignment.Centre;
        }

        var any = false;
        foreach (var cell in below)
        {
            var text = cell.ToString().Trim();
            if (Nothing().IsMatch(text))
            {
                continue;
            }

            if (!Number().IsMatch(text))
            {
                return CellAlignment.Left;
            }

            any = true;
        }

        return any ? CellAlignment.Right : CellAlignment.Left;
    }

    // An empty cell, or a dash in its place.
    [GeneratedRegex(@"^[-－–—―/／]{0,2}$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Nothing();

    // 12, -3.5, 1,234.56, 98.71%, 7.132万元, ￥20.
    [GeneratedRegex(
        @"^[-−－+＋±]?[¥￥]?[0-9]+([,，][0-9]{3})*([.．][0-9]+)?[%％‰]?[万亿]?元?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Number();
}
