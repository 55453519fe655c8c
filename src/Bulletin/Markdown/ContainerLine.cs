using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>A line of a container as it stands in the source.</summary>
/// <param name="Text">The line.</param>
/// <param name="Place">The block it stands in.</param>
/// <param name="Number">The line of the block, from 0.</param>
internal sealed record ContainerLine(string Text, MarkdownObject Place, int Number);
