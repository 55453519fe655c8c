namespace Bulletin.Layout;

/// <summary>An obstacle that keeps body text off page 1.</summary>
internal enum FirstPageObstacle
{
    /// <summary>The signature with its seals, which has to stand on a page with text.</summary>
    Signature,

    /// <summary>A table or picture at the beginning of the body.</summary>
    Figure,

    /// <summary>The main recipients.</summary>
    Recipients,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The masthead.</summary>
    Masthead,

    /// <summary>Masthead, title and recipients together.</summary>
    Head,
}
