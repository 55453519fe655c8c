namespace Bulletin.Html;

/// <summary>
/// Which of <c>h2</c> to <c>h6</c> a heading is. A notice may have no level 1, and a section no level 2; who goes from heading to heading is led one rank down at a time, so the rank says how deep a heading lies, while its
/// class and its numeral say of which level it is.
/// </summary>
/// <param name="first">The rank of the topmost.</param>
internal sealed class HeadingRanks(int first)
{
    private readonly Stack<int> _open = new();

    /// <summary>The rank of the next heading.</summary>
    public string Next(int level)
    {
        while (_open.Count > 0 && _open.Peek() >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return "h" + (char)('0' + first + _open.Count - 1);
    }
}
