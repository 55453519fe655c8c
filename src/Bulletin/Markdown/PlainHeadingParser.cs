using Markdig.Parsers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Headings whose text stays as it is: inline text is read by <see cref="InlineReader"/>.</summary>
internal sealed class PlainHeadingParser : HeadingBlockParser
{
    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        ((LeafBlock)block).ProcessInlines = false;
        return base.Close(processor, block);
    }
}
