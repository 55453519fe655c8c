using System.Diagnostics.CodeAnalysis;

namespace Bulletin;

/// <summary>
/// A light text across each page, from its lower left to its upper right, behind the text: 讨论稿, 送审稿, 征求意见稿. It is what Word and
/// WPS call a watermark (水印), and a clerk removes it there. A <see cref="string"/> converts to one with the defaults.
/// </summary>
public sealed record DraftMark
{
    private const int Longest = 120;

    // Along the diagonal; 106 mm of the width of the sheet.
    private static readonly Length Span = Length.Mm(150);

    /// <summary>The text, at most eight Chinese characters. The fewer there are, the larger they are, up to 120 pt.</summary>
    public required string Text { get; init; }

    /// <summary>The colour; light grey (D9D9D9) by default.</summary>
    public Colour Colour { get; init; } = new(0xD9, 0xD9, 0xD9);

    /// <summary>The most characters that are large enough to be seen, in ems.</summary>
    internal const int MostEms = 8;

    /// <summary>The font.</summary>
    internal const FontRole Font = FontRole.HeiTi;

    /// <summary>From the horizontal, in degrees anticlockwise.</summary>
    internal const int Angle = 45;

    /// <summary>A mark with the defaults; null for null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator DraftMark?(string? text) => text is null ? null : new DraftMark { Text = text };

    /// <summary>A mark with the defaults; null for null.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static DraftMark? FromString(string? text) => text;

    /// <summary>The size of a text, in whole points.</summary>
    /// <param name="halfCells">The width of the text in half cells.</param>
    internal static Length Size(int halfCells) => Length.Pt(Math.Min(Longest, Math.Floor(Span.Points * 2 / Math.Max(1, halfCells))));
}
