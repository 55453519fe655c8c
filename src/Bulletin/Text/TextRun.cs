namespace Bulletin;

/// <summary>Characters of one style.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Their style; plain by default.</param>
public sealed record TextRun(string Text, TextStyle Style = TextStyle.Plain)
{
    /// <summary>Where the characters came from.</summary>
    public Origin Origin { get; init; }
}
