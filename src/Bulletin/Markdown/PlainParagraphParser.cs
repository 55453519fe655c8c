using Markdig.Parsers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Paragraphs and nothing else: no setext headings, and a line <c>[a]: b</c> is text, where Markdig's own parser would take it away as a link definition.</summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block)
    {
        // The lines stay as they are: inline text is read by InlineReader.
        ((LeafBlock)block).ProcessInlines = false;
        return true;
    }
}
