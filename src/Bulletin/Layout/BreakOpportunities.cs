using System.Buffers;

namespace Bulletin.Layout;

/// <summary>Where a line may end: cells → break opportunities.</summary>
internal sealed class BreakOpportunities(LineBreakRules rules)
{
    private readonly SearchValues<char> _notFirst = SearchValues.Create(rules.NotFirst);
    private readonly SearchValues<char> _notLast = SearchValues.Create(rules.NotLast);

    /// <summary>Whether a line may end before the cell at <paramref name="index"/>.</summary>
    public bool Before(List<LayoutCell> cells, int index)
    {
        var (before, after) = (cells[index - 1], cells[index]);
        return !after.IsBreakingSpace
            && !after.IsCombining
            && (before.IsBreakingSpace || (!(before.IsLatin && after.IsLatin) && !IsGlue(before) && !IsGlue(after) && !NotFirst(after) && !NotLast(before)));
    }

    /// <summary>Whether an overlong word may be broken before the cell, if it must: after a mark that divides addresses and numbers.</summary>
    public static bool Inside(List<LayoutCell> cells, int index) => cells[index - 1].Character.Value is '/' or '-' or '.' or '@' or '?' or '&' or '=' or '_' or ',' or ':';

    /// <summary>Whether two characters belong to one unbreakable mark, —— or ……, which justification does not pull apart (clreq §3.6.4).</summary>
    public static bool IsOneMark(LayoutCell left, LayoutCell right) => left.Character == right.Character && left.Character.Value is '—' or '…' or '⸺';

    private bool NotFirst(LayoutCell cell) => cell.Character.IsBmp && _notFirst.Contains((char)cell.Character.Value);

    private bool NotLast(LayoutCell cell) => cell.Character.IsBmp && _notLast.Contains((char)cell.Character.Value);

    private static bool IsGlue(LayoutCell cell) => cell.Character.Value is 0xA0 or 0x2060 or 0xFEFF or 0x2011;
}
