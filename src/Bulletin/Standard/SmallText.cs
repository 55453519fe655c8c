namespace Bulletin.Standard;

/// <summary>
/// Size and offset of lowered and raised text (下标, 上标), in hundredths of the font size, as Word sets them. One rule for the styles
/// <see cref="TextStyle.Subscript"/> and <see cref="TextStyle.Superscript"/> and for characters such as ₂ and ³.
/// </summary>
internal static class SmallText
{
    /// <summary>The size.</summary>
    public const int Size = 65;

    /// <summary>The distance of a lowered baseline below that of the line.</summary>
    public const int Drop = 14;

    /// <summary>The distance of a raised baseline above that of the line.</summary>
    public const int Raise = 35;
}
