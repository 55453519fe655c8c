namespace Bulletin;

/// <summary>The face that a character is set in.</summary>
/// <param name="Face">The face.</param>
/// <param name="Glyph">Its glyph; 0 only for characters without ink (spaces and the like) that the face has no glyph for: nothing is drawn for them.</param>
/// <param name="IsFirstChoice">Whether it is the face that the role sets such characters in, and not another because that one lacks the character.</param>
public readonly record struct FontMatch(FontFace Face, ushort Glyph, bool IsFirstChoice);
