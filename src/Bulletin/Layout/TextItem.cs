namespace Bulletin;

/// <summary>Characters of one font and size on one baseline, each in its cell.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">The characters.</param>
/// <param name="Font">The role of the font.</param>
/// <param name="Size">The size of the font (em).</param>
/// <param name="Baseline">From the upper edge of the sheet to the baseline.</param>
/// <param name="Cells">The cell of each character (Unicode scalar value), in order.</param>
public sealed record TextItem(ItemRole Role, string Text, FontRole Font, Length Size, Length Baseline, ValueList<GlyphCell> Cells) : PageItem(Role)
{
    /// <summary>What distinguishes the characters: strong and emphasised ones are drawn so; subscripts and superscripts are placed and sized already.</summary>
    public TextStyle Style { get; init; }

    /// <summary>The colour of the characters; black by default.</summary>
    public Colour Colour { get; init; }

    /// <summary>
    /// Whether the characters are turned by a quarter to the right and run downwards. Then the baseline is measured from the left edge of the sheet, and the cells from its upper edge.
    /// </summary>
    public bool IsTurned { get; init; }

    /// <summary>
    /// By how many degrees the characters are turned anticlockwise about the middle of the page; 0 (the default) for none. Baseline and cells
    /// are measured as if they were not.
    /// </summary>
    public int Angle { get; init; }

    internal override PageItem MovedDown(Length by) => IsTurned
        ? this with { Cells = Cells.Select(cell => cell with { X = cell.X + by }).ToValueList() }
        : this with { Baseline = Baseline + by };
}
