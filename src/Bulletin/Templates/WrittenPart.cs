namespace Bulletin.Templates;

/// <summary>A part of an expanded template, and where it comes from.</summary>
/// <param name="Start">Where it begins in the expanded text.</param>
/// <param name="Page">The template or partial.</param>
/// <param name="Offset">Where it begins in the template's body.</param>
/// <param name="Kept">The offset of each character, where the text is not the body's own; null where it is.</param>
internal readonly record struct WrittenPart(int Start, TemplatePage Page, int Offset, int[]? Kept);
