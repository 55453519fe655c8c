namespace Bulletin.Layout;

/// <summary>A word of a title.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct TitleWord(int Start, int End, TitleWordKind Kind)
{
    /// <summary>The number of its characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it has more than two characters.</summary>
    public bool IsLong => Length > 2;
}
