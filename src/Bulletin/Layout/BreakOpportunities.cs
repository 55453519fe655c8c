using System.Buffers;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Where a line may end: cells → break opportunities.</summary>
/// <param name="rules">What may not begin or end a line.</param>
/// <param name="typography">Under <see cref="Typography.Fine"/> what Word would break is kept whole too: 2023-2026, 2017—2022, 7.13万, 27号,
/// 张　伟.</param>
/// <param name="keepsGroups">Whether hyphens and 一字线 keep what they join on one line under <see cref="Typography.Standard"/> too: in lines
/// that the DOCX is told.</param>
internal sealed class BreakOpportunities(LineBreakRules rules, Typography typography = Typography.Standard, bool keepsGroups = false)
{
    private readonly bool _isFine = typography == Typography.Fine;
    private readonly bool _keepsGroups = keepsGroups || typography == Typography.Fine;
    private readonly SearchValues<char> _notFirst = SearchValues.Create(rules.NotFirst);
    private readonly SearchValues<char> _notLast = SearchValues.Create(
        rules.NotLast + (keepsGroups || typography == Typography.Fine ? rules.Hyphens : ""));

    /// <summary>Whether a line may end before the cell at <paramref name="index"/>.</summary>
    public bool Before(List<LayoutCell> cells, int index)
    {
        var (previous, after) = (cells[index - 1], cells[index]);
        if (previous.IsHan && after.IsHan)
        {
            return true;
        }

        if (_isFine && NameRules.IsWithin(cells, index))
        {
            return false;
        }

        if (after.IsBreakingSpace || after.IsCombining || IsGlue(previous) || IsGlue(after) || NotFirst(after))
        {
            return false;
        }

        // What a reader sees at the end of the line: not a space, and not a mark that stands on a letter.
        var last = LastSeen(cells, index);
        return last >= 0
            && !NotLast(cells[last])
            && (previous.IsBreakingSpace ? !NumberRules.IsGrouped(cells, last, index) : !IsOneUnit(cells, last, index));
    }

    /// <summary>Whether a cell may not be first on a line (GB/T 15834-2011 §5.1).</summary>
    public bool NotFirst(LayoutCell cell) => cell.Character.IsBmp && _notFirst.Contains((char)cell.Character.Value);

    /// <summary>Whether a cell may not be last on a line (GB/T 15834-2011 §5.1).</summary>
    public bool NotLast(LayoutCell cell) => cell.Character.IsBmp && _notLast.Contains((char)cell.Character.Value);

    /// <summary>Whether two characters belong to one unbreakable mark, —— or ……, which justification does not pull apart (clreq §3.6.4).</summary>
    public static bool IsOneMark(LayoutCell left, LayoutCell right) => left.Character == right.Character && Marks.IsHalfOfTwo(left.Character);

    private bool IsOneUnit(List<LayoutCell> cells, int last, int index) =>
        (WordRules.IsOneWord(cells, last, index) && (_keepsGroups || !WordRules.IsAfterHyphen(cells, last, index)))
        || NumberRules.IsOneNumber(cells, last, index)
        || (_keepsGroups && NumberRules.IsRange(cells, last, index))
        || (_isFine && NumberRules.IsWithItsNumeral(cells, last, index));

    private static int LastSeen(List<LayoutCell> cells, int index)
    {
        var last = index - 1;
        while (last >= 0 && (cells[last].IsBreakingSpace || cells[last].IsCombining))
        {
            last--;
        }

        return last;
    }

    // No-break spaces, the hyphen that does not break, and what joins its neighbours.
    private static bool IsGlue(LayoutCell cell) => cell.Character.Value is 0xA0 or 0x202F or 0x2007 or 0x2060 or 0xFEFF or 0x2011 or 0x200D;
}
