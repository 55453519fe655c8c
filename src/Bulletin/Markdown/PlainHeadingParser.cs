using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>
/// Headings: one to six <c>#</c>, white space, the text. The text stays as it is: Markdig would take closing <c>#</c> away, and inline
/// text is read by <see cref="InlineReader"/>.
/// </summary>
internal sealed class PlainHeadingParser : BlockParser
{
    private const int MostMarks = 6;

    public PlainHeadingParser() => OpeningCharacters = ['#'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var level = 0;
        while (line.CurrentChar == '#')
        {
            level++;
            line.SkipChar();
        }

        if (processor.IsCodeIndent || level > MostMarks || !(line.IsEmpty || line.CurrentChar.IsSpaceOrTab()))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            Column = processor.Column,
            Level = level,
            HeaderChar = '#',
            IsSetext = false,
            ProcessInlines = false,
            Span = { Start = processor.Start, End = processor.Line.End },
        });
        processor.GoToColumn(processor.Column + level);
        return BlockState.Break;
    }

    public override bool Close(BlockProcessor processor, Markdig.Syntax.Block block) => true;
}
