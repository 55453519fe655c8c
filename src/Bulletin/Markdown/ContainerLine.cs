using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>A line of a container as it stands in the source.</summary>
/// <param name="Text">The line.</param>
/// <param name="Place">What it stands in.</param>
internal sealed record ContainerLine(string Text, MarkdownObject Place);
