using System.Diagnostics.CodeAnalysis;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A line of text in the upper or the lower margin of pages. A <see cref="string"/> converts to one with the defaults.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have. Other values are checked when a notice is composed (BUL4090 to BUL4095).</remarks>
public sealed record RunningText
{
    /// <summary>The text, one line within the width of the type area.</summary>
    public required string Text { get; init; }

    /// <summary>The text on even pages; null (the default) for <see cref="Text"/>.</summary>
    public string? EvenText { get; init; }

    /// <summary>Where it stands between the edges of the type area; in the middle by default.</summary>
    public FurnitureAlignment Alignment { get; init => field = Defined.Value(value); } = FurnitureAlignment.Centre;

    /// <summary>The font; 宋体 by default.</summary>
    public FontRole Font { get; init => field = Defined.Value(value); } = FontRole.SongTi;

    /// <summary>The size, 5 to 22 pt in halves of a point; 9 pt (小五) by default.</summary>
    public Length Size { get; init; } = Length.Pt(9);

    /// <summary>The colour; black by default.</summary>
    public Colour Colour { get; init; }

    /// <summary>From the edge of the sheet, the upper one for a header and the lower one for a footer, to the line; 15 mm by default.</summary>
    public Length Distance { get; init; } = Length.Mm(15);

    /// <summary>Whether page 1 has it; true by default.</summary>
    public bool IsOnFirstPage { get; init; } = true;

    /// <summary>
    /// The height of the line, in whole twips: five quarters of the size. The baseline stands at 0.8 of it, so that the characters, which
    /// reach 0.88 of their size above it, are within.
    /// </summary>
    internal Length Line => Length.Twip((int)(((Size.Emu * 5 / 4) + 634) / 635));

    /// <summary>A text with the defaults; null for null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator RunningText?(string? text) => text is null ? null : new RunningText { Text = text };

    /// <summary>A text with the defaults; null for null.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static RunningText? FromString(string? text) => text;

    /// <summary>The text on a page.</summary>
    internal string TextOn(bool isOdd) => isOdd ? Text : EvenText ?? Text;

    /// <summary>The text if the page has it.</summary>
    internal RunningText? On(bool isFirst) => isFirst && !IsOnFirstPage ? null : this;
}
