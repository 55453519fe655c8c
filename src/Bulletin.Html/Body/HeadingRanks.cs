using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Which of <c>h2</c> to <c>h6</c> a heading is: the rank says how deep it lies, while its class and its numeral say of which level it is.</summary>
/// <param name="first">The rank of the topmost.</param>
internal sealed class HeadingRanks(int first)
{
    private readonly HeadingDepth _depth = new();

    /// <summary>The rank of the next heading.</summary>
    public string Next(int level) => "h" + (char)('0' + first + _depth.Next(level));
}
