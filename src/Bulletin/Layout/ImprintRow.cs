namespace Bulletin.Layout;

/// <summary>A row of the imprint: a rule, or an item with its lines.</summary>
/// <param name="Role"><see cref="ItemRole.Rule"/>, <see cref="ItemRole.CopyTo"/>, <see cref="ItemRole.PrintingOffice"/>, or <see cref="ItemRole.PrintDate"/>, at the right, where it stands alone.</param>
/// <param name="Text">What it prints.</param>
internal sealed record ImprintRow(ItemRole Role, RichText Text)
{
    /// <summary>What it prints at the right, on the line of the printing office: the date, or nothing.</summary>
    public RichText Right { get; init; } = RichText.Empty;

    /// <summary>The width of its label, below which the other lines do not begin.</summary>
    public Length Hang { get; init; }

    /// <summary>Whether it continues a row of the page before: no label, every line as far in as the others.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it continues on the next page.</summary>
    public bool Continues { get; init; }

    /// <summary>The thickness of a rule.</summary>
    public Length Thickness { get; init; }
}
