namespace Bulletin;

/// <summary>What is done when a machine has not the fonts that a notice asks for.</summary>
public enum FontPolicy
{
    /// <summary>The file is made as well as the machine allows, and diagnostics say what is not as it should be. The default.</summary>
    Fallback,

    /// <summary>A role for which no font can be embedded is an error.</summary>
    Strict,

    /// <summary>
    /// As <see cref="Strict"/>, and a fallback font is an error: for a role, in place of the fonts that the standard or
    /// <see cref="FontOptions.Preferred"/> names, and for a single character, unless <see cref="FontOptions.Fallback"/> names the font.
    /// </summary>
    Exact,
}
