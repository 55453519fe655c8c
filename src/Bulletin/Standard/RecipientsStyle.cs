using Bulletin.Standard;

namespace Bulletin;

/// <summary>The main recipients (主送机关): flush left, and so are the lines that follow.</summary>
public sealed record RecipientsStyle
{
    /// <summary>Cells in from the left: none.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    [StyleField("左空字数", 0, 8)]
    public required int Indent { get; init; }

    /// <summary>The mark between two names of a group: 、.</summary>
    [Clause("GB/T 15834-2011 §4.5", Strength.Practice)]
    [StyleField("间隔", 0, 5)]
    public required string Separator { get; init; }

    /// <summary>The mark between two groups of names: ，.</summary>
    [Clause("GB/T 15834-2011 §4.4", Strength.Practice)]
    public required string GroupSeparator { get; init; }

    /// <summary>What follows the last name: a full-width colon.</summary>
    [Clause("GB/T 9704-2012 §7.3.2", Strength.Required)]
    [StyleField("结尾", 0, 5)]
    public required string Terminator { get; init; }

    /// <summary>The names as printed: joined, and ended by a colon, unless they bring one along.</summary>
    internal RichText Text(ValueList<ValueList<RichText>> groups)
    {
        var text = Joined(groups.Where(group => group.Count > 0).Select(group => Joined(group, Separator)), GroupSeparator);
        return text.ToString().EndsWith(Terminator, StringComparison.Ordinal) ? text : text + Terminator;
    }

    /// <summary>Names with a mark between them.</summary>
    internal static RichText Joined(IEnumerable<RichText> names, string separator) =>
        names.Aggregate(RichText.Empty, (text, name) => text.IsEmpty ? name : text + separator + name);
}
