using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>The beginning of a text, for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    /// <summary>The text, or its first characters and ….</summary>
    public static string Of(string text) => CharacterRules.Shortened(text, Longest);
}
