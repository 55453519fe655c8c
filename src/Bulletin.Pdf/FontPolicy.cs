namespace Bulletin;

/// <summary>What happens where this machine has no font to embed.</summary>
public enum FontPolicy
{
    /// <summary>The PDF names a font that readers know and does not embed it; a warning says so. The default.</summary>
    Substitute,

    /// <summary>It is an error: a PDF is written only with all of its fonts embedded.</summary>
    Strict,
}
