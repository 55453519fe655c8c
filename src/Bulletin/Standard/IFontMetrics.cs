namespace Bulletin;

/// <summary>How wide characters are: what lines are computed with.</summary>
public interface IFontMetrics
{
    /// <summary>The width of a character, in thousandths of an em.</summary>
    /// <param name="role">The font.</param>
    /// <param name="codePoint">The character (Unicode scalar value).</param>
    int Width(FontRole role, int codePoint);
}
