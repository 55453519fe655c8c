using System.Text;

namespace Bulletin.Layout;

/// <summary>What is one Latin word, and where a word that no line can hold is broken (clreq §3.2.4).</summary>
internal static class WordRules
{
    /// <summary>
    /// Whether two characters stand in one word. Addresses, e-mail addresses, telephone numbers and what a hyphen joins count as one: the standards know no place to break them.
    /// Word may break after the hyphen of 0000-8801234; <see cref="LineBreakRules.NotLast"/> tells it not to.
    /// </summary>
    public static bool IsOneWord(List<LayoutCell> cells, int last, int index) =>
        cells[index].IsLatin && (cells[last].IsLatin || IsApostrophe(cells, last));

    /// <summary>
    /// Whether a word longer than a line is best broken before the cell: after a mark that divides addresses and numbers, and before the first letter or digit behind it.
    /// A point or a comma between digits divides nothing (GB/T 15835-2011 §5.1.7.2).
    /// </summary>
    public static bool IsDivided(List<LayoutCell> cells, int index)
    {
        var (before, after) = (cells[index - 1].Character.Value, cells[index].Character);
        return before is '/' or '-' or '.' or '@' or '?' or '&' or '=' or '_' or ',' or ':' or ';' or '#'
            && Rune.IsLetterOrDigit(after)
            && !(before is '.' or ',' && IsDigit(cells, index) && IsDigit(cells, index - 2));
    }

    // ’ closes a quotation and may end a line, but not in don’t.
    private static bool IsApostrophe(List<LayoutCell> cells, int index) =>
        cells[index].Character.Value == '’' && index > 0 && cells[index - 1].IsLatin && Rune.IsLetter(cells[index - 1].Character);

    private static bool IsDigit(List<LayoutCell> cells, int index) => index >= 0 && cells[index].Character.Value is >= '0' and <= '9';
}
