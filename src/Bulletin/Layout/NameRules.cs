namespace Bulletin.Layout;

/// <summary>
/// A name of two characters with a full-width blank between them, 张　伟, as lists of names align it with names of three. Word breaks a
/// line at the blank, and no list of <see cref="LineBreakRules"/> can keep one name whole without binding all names that blanks part. So
/// only <see cref="Typography.Fine"/> keeps it.
/// </summary>
internal static class NameRules
{
    private const int FullWidthBlank = 0x3000;

    // Names are counted back from the blank, to tell the blank within a name from the one between two. More in a row than this are a
    // table; the limit keeps long texts linear.
    private const int MostNames = 64;

    /// <summary>Whether a line that ended before the cell at <paramref name="index"/> would part such a name.</summary>
    public static bool IsWithin(List<LayoutCell> cells, int index)
    {
        var blank = IsBlank(cells, index) ? index : index - 1;
        if (!IsBlank(cells, blank) || !IsSingle(cells, blank - 1) || !IsSingle(cells, blank + 1))
        {
            return false;
        }

        // 赵　敏　孙　丽: single characters are taken in pairs from the first.
        var before = 0;
        while (before < MostNames && IsBlank(cells, blank - 2 - (2 * before)) && IsSingle(cells, blank - 3 - (2 * before)))
        {
            before++;
        }

        return before % 2 == 0;
    }

    private static bool IsSingle(List<LayoutCell> cells, int index) =>
        IsIdeograph(cells, index) && !IsIdeograph(cells, index - 1) && !IsIdeograph(cells, index + 1);

    private static bool IsBlank(List<LayoutCell> cells, int index) =>
        index >= 0 && index < cells.Count && cells[index].Character.Value == FullWidthBlank;

    private static bool IsIdeograph(List<LayoutCell> cells, int index) =>
        index >= 0 && index < cells.Count && (cells[index].IsHan || cells[index].Character.Value is >= 0x20000 and < 0x40000);
}
