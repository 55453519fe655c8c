namespace Bulletin;

/// <summary>A straight rule: a filled rectangle.</summary>
/// <param name="Role">What it is.</param>
/// <param name="X">From the left edge of the sheet.</param>
/// <param name="Y">From the upper edge of the sheet to that of the rule.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Colour">Its colour.</param>
public sealed record RuleItem(ItemRole Role, Length X, Length Y, Length Width, Length Height, Colour Colour) : PageItem(Role)
{
    /// <summary>
    /// The index in <see cref="PagedDocument.Structure"/> of the table that it is a rule of; −1 (the default) for any other rule.
    /// </summary>
    public int Table { get; init; } = -1;

    internal override PageItem MovedDown(Length by) => this with { Y = Y + by };
}
