namespace Bulletin;

/// <summary>The lines of a title, or of the title of an attachment.</summary>
/// <param name="Block">The index of the block in the document.</param>
/// <param name="Lines">The lines.</param>
public sealed record TitleDecision(int Block, ValueList<RichText> Lines);
