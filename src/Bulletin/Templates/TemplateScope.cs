namespace Bulletin.Templates;

/// <summary>What is open at a place of a template: the block, and the shape that names are looked up in.</summary>
/// <param name="Block">The block's name; null at the bottom.</param>
/// <param name="Shape">The shape.</param>
/// <param name="IsLevel">Whether <c>../</c> leads out of it: <c>#each</c> and <c>#with</c>, not <c>#if</c>.</param>
/// <param name="Line">Where the block begins.</param>
internal sealed record TemplateScope(string? Block, TemplateShape Shape, bool IsLevel, int Line);
