using System.Text;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>What is one Latin word, and where a word that no line can hold is broken (clreq §3.2.4).</summary>
internal static class WordRules
{
    /// <summary>
    /// Whether two characters stand in one word. Addresses, e-mail addresses, telephone numbers and what a hyphen joins count as one: the standards know no place to break them.
    /// <see cref="IsAfterHyphen"/> is the exception that Word makes.
    /// </summary>
    public static bool IsOneWord(List<LayoutCell> cells, int last, int index) =>
        cells[index].IsLatin && (cells[last].IsLatin || IsApostrophe(cells, last));

    /// <summary>
    /// Whether a hyphen, or several, join what stands before to the letter or digit at <paramref name="index"/>: 0000-|8801234, COVID-|19,
    /// 10%-|15%, 2021年-|2023年. Word and WPS break lines there, and no list stops them. A hyphen after anything else is a sign of the number
    /// or word behind it: 降至-5℃, --option.
    /// </summary>
    public static bool IsAfterHyphen(List<LayoutCell> cells, int last, int index)
    {
        if (!Marks.IsHyphen(cells[last].Character) || !Rune.IsLetterOrDigit(cells[index].Character))
        {
            return false;
        }

        var before = last;
        while (before >= 0 && (Marks.IsHyphen(cells[before].Character) || cells[before].IsCombining))
        {
            before--;
        }

        return before >= 0 && (cells[before].IsLatin ? IsJoined(cells[before].Character) : EndsQuantity(cells, before));
    }

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

    private static bool IsJoined(Rune character) =>
        Rune.IsLetterOrDigit(character) || Marks.IsUnit(character) || Marks.IsClosing(character);

    // 2021年, 15％.
    private static bool EndsQuantity(List<LayoutCell> cells, int index) =>
        Marks.IsUnit(cells[index].Character) || (cells[index].IsHan && index > 0 && Marks.IsDigit(cells[index - 1].Character));

    private static bool IsDigit(List<LayoutCell> cells, int index) => index >= 0 && cells[index].Character.Value is >= '0' and <= '9';
}
