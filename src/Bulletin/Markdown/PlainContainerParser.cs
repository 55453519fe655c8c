using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Bulletin.Markdown;

/// <summary>Containers whose words after the colons stay as they are: Markdig would undo backslashes and entities in them.</summary>
internal sealed class PlainContainerParser : CustomContainerParser
{
    public PlainContainerParser() => InfoParser = Split;

    /// <summary>A line of colons ends the innermost container: a table in an attachment needs no longer fence around it.</summary>
    public override BlockState TryContinue(BlockProcessor processor, MarkdownBlock block) =>
        block is CustomContainer { LastChild: CustomContainer { ClosingFencedCharCount: 0 } } ? BlockState.Continue : base.TryContinue(processor, block);

    private static bool Split(BlockProcessor processor, ref StringSlice line, IFencedBlock fenced, char openingCharacter)
    {
        var words = line.ToString().Trim();
        var end = words.AsSpan().IndexOfAny(' ', '\t');
        fenced.Info = end < 0 ? words : words[..end];
        fenced.Arguments = end < 0 ? "" : words[end..].Trim();
        return true;
    }
}
