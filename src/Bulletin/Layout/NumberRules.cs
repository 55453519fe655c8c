using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// What is one number and so stays on one line (GB/T 15835-2011 §5.1.7.2). Numbers in ASCII are words already (<see cref="WordRules"/>), and their signs are in the
/// lists of <see cref="LineBreakRules"/>, which Word is given. Each rule says where Word cannot follow.
/// </summary>
internal static class NumberRules
{
    private const int GroupLength = 3;

    /// <summary>
    /// Whether a line that ended between two neighbours would break a number in full-width digits. Whether Word breaks it is not known.
    /// </summary>
    public static bool IsOneNumber(List<LayoutCell> cells, int last, int index) =>
        Marks.IsDigit(cells[index].Character) && Marks.IsDigit(cells[last].Character);

    /// <summary>
    /// Whether 一字线 stands between numbers: 2017—2022, 15％—30％ (GB/T 15835-2011 §5.1.3). Word's list for Chinese does not name it, and in
    /// ours it would bind every —— too. By its lists Word may break after it, so only <see cref="Typography.Fine"/> and titles keep it.
    /// </summary>
    public static bool IsRange(List<LayoutCell> cells, int last, int index) =>
        Marks.IsDigit(cells[index].Character)
        && cells[last].Character.Value == '—' && last > 0
        && (Marks.IsDigit(cells[last - 1].Character) || Marks.IsUnit(cells[last - 1].Character));

    /// <summary>Whether the space between two groups of three digits is that of one number: 1 234 567 (GB/T 15835-2011 §5.1.1). Word breaks it.</summary>
    public static bool IsGrouped(List<LayoutCell> cells, int last, int index)
    {
        if (index - last != 2 || !Marks.IsDigit(cells[last].Character))
        {
            return false;
        }

        var (before, after) = (0, 0);
        while (last - before >= 0 && before <= GroupLength && Marks.IsDigit(cells[last - before].Character))
        {
            before++;
        }

        while (index + after < cells.Count && after <= GroupLength && Marks.IsDigit(cells[index + after].Character))
        {
            after++;
        }

        return before <= GroupLength && after == GroupLength;
    }

    /// <summary>
    /// Whether 万 or 亿 stands with its digits (GB/T 15835-2011 §5.3), or 号 with those of a document number: 〔2026〕27号 (GB/T 9704-2012 §7.2.5). Word may break before
    /// them, and no list can tell it not to: they are Han. So only <see cref="Typography.Fine"/> keeps them.
    /// </summary>
    public static bool IsWithItsNumeral(List<LayoutCell> cells, int last, int index) =>
        Marks.IsDigit(cells[last].Character)
        && (cells[index].Character.Value is '万' or '亿' || (cells[index].Character.Value == '号' && IsReference(cells, last)));

    private static bool IsReference(List<LayoutCell> cells, int index)
    {
        while (index >= 0 && Marks.IsDigit(cells[index].Character))
        {
            index--;
        }

        return index >= 0 && cells[index].Character.Value == '〕';
    }
}
