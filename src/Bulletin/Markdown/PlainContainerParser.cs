using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Bulletin.Markdown;

/// <summary>Containers whose words after the colons stay as they are: Markdig would undo backslashes and entities in them.</summary>
internal sealed class PlainContainerParser : CustomContainerParser
{
    // A table in an attachment is the deepest nesting that has a meaning.
    private const int DeepestNesting = 8;

    public PlainContainerParser() => InfoParser = Split;

    /// <inheritdoc/>
    /// <exception cref="NestingException">The container is nested too deeply. Each line visits every open container, so unlimited nesting
    /// would be quadratic.</exception>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && Depth(processor.CurrentContainer) >= DeepestNesting)
        {
            throw new NestingException(processor.LineIndex, DeepestNesting);
        }

        return state;
    }

    /// <summary>A line of colons ends the innermost container: a table in an attachment needs no longer fence around it.</summary>
    public override BlockState TryContinue(BlockProcessor processor, MarkdownBlock block) =>
        block is CustomContainer { LastChild: CustomContainer { ClosingFencedCharCount: 0 } } ? BlockState.Continue : base.TryContinue(processor, block);

    private static int Depth(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is CustomContainer; container = container.Parent)
        {
            depth++;
        }

        return depth;
    }

    private static bool Split(BlockProcessor processor, ref StringSlice line, IFencedBlock fenced, char openingCharacter)
    {
        var words = line.ToString().Trim();
        var end = words.AsSpan().IndexOfAny(' ', '\t');
        fenced.Info = end < 0 ? words : words[..end];
        fenced.Arguments = end < 0 ? "" : words[end..].Trim();
        return true;
    }
}
