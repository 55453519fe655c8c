namespace Bulletin.Text;

/// <summary>
/// How deep headings lie. A notice may begin with （一）, or go from 一、 to 1.; to those who hear it, or go from heading to heading, one lies a level below the one that it stands under, none skipped
/// (ISO 14289-1 §7.4.2).
/// </summary>
internal sealed class HeadingDepth
{
    private readonly Stack<int> _open = new();

    /// <summary>Under how many headings the next one stands.</summary>
    /// <param name="level">Its level; whatever number, the higher the lower.</param>
    public int Next(int level)
    {
        while (_open.Count > 0 && _open.Peek() >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return _open.Count - 1;
    }
}
