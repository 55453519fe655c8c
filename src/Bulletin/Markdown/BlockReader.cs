using Bulletin.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Bulletin.Markdown;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockReader(MarkdownSource source)
{
    // Added to the title once all are known: a new title for each line would be quadratic.
    private readonly List<RichText> _titleLines = [];

    /// <summary>Stops the reading, at the next block.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The blocks of a document, or of an attachment, where containers, but for tables and pictures, and a title have no place.</summary>
    public ValueList<Block> Read(IEnumerable<MarkdownBlock> markdown, string? inside = null)
    {
        var blocks = new List<Block>();
        foreach (var block in markdown)
        {
            Cancellation.ThrowIfCancellationRequested();
            var before = blocks.Count;
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading when inside is null:
                    AddTitleLine(blocks, heading);
                    break;
                case HeadingBlock heading:
                    AddHeading(blocks, heading, inside);
                    break;
                case CustomContainer container when inside is not null && container.Info is not (ContainerNames.Table or ContainerNames.Pictures):
                    source.Report(DiagnosticCodes.NotAllowedHere, container, ":::" + container.Info, inside);
                    break;
                case CustomContainer container:
                    AddContainer(blocks, container);
                    break;
                case ParagraphBlock paragraph:
                    AddParagraphs(blocks, paragraph);
                    break;
            }

            CheckRunIn(blocks, before, block);
        }

        if (blocks is [.., Heading { RunsIn: true } last])
        {
            source.Report(DiagnosticCodes.RunInAlone, markdown.Last(), last.Text);
        }

        if (inside is null && blocks.FindIndex(block => block is Title) is var index and >= 0)
        {
            blocks[index] = ((Title)blocks[index]) with { Lines = _titleLines.ToValueList() };
        }

        return blocks.ToValueList();
    }

    private void AddTitleLine(List<Block> blocks, HeadingBlock heading)
    {
        var line = source.Line(RawText(heading), heading);
        switch (blocks)
        {
            case [] or [MastheadBlock]:
                blocks.Add(new Title([line]) { Origin = line.Origin });
                _titleLines.Add(line);
                break;
            case [.., Title] when blocks.Count == 1 || blocks is [MastheadBlock, _]:
                _titleLines.Add(line);
                break;
            default:
                source.Report(DiagnosticCodes.NotAllowedHere, heading, "# ", "正文");
                break;
        }

        if (line.IsBlank)
        {
            source.Report(DiagnosticCodes.EmptyHeading, heading);
        }
    }

    private void AddHeading(List<Block> blocks, HeadingBlock heading, string? inside)
    {
        if (heading.Level == 1)
        {
            source.Report(DiagnosticCodes.NotAllowedHere, heading, "# ", inside);
            return;
        }

        if (heading.Level > NumberingScheme.LevelCount + 1)
        {
            source.Report(DiagnosticCodes.HeadingTooDeep, heading);
            return;
        }

        var raw = RawText(heading);
        var runsIn = raw == "+" || raw.EndsWith(" +", StringComparison.Ordinal);
        var text = source.Line(runsIn ? raw[..^1].TrimEnd() : raw, heading);
        if (text.IsBlank && !runsIn)
        {
            source.Report(DiagnosticCodes.EmptyHeading, heading);
        }

        blocks.Add(new Heading(heading.Level - 1, text) { RunsIn = runsIn, Origin = text.Origin });
    }

    private void AddParagraphs(List<Block> blocks, ParagraphBlock paragraph)
    {
        var lines = MarkdownSource.Lines(paragraph).ToList();
        var tables = new TableFinder(lines, paragraph, source);
        foreach (var part in tables.Parts())
        {
            if (part.Table is { } table)
            {
                blocks.Add(table);
            }
            else
            {
                AddText(blocks, lines[part.Lines], paragraph, part.Lines.Start.Value);
            }
        }

        tables.ReportRows();
    }

    // Figures, if each line is one, or figures and tables of values; else paragraphs.
    private void AddText(List<Block> blocks, List<string> lines, ParagraphBlock paragraph, int first)
    {
        if (lines.TrueForAll(source.IsBlock))
        {
            blocks.AddRange(lines.Select(source.Block).OfType<Block>());
            return;
        }

        if (lines.TrueForAll(PictureReader.IsPicture))
        {
            blocks.AddRange(lines.Select((line, i) => PictureReader.Read(line, first + i, paragraph, source)).OfType<Picture>());
            return;
        }

        if (ListLines.FirstJoined(lines) is var item and >= 0)
        {
            source.ReportLine(DiagnosticCodes.ListJoined, paragraph, item, ListLines.MarkerOf(lines[item]));
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (ReadsAsHeading(lines[i], afterTitle: blocks is [] or [.., Title or Subtitle or MastheadBlock]))
            {
                source.ReportLine(DiagnosticCodes.HeadingWithoutSpace, paragraph, first + i, lines[i]);
            }
        }

        // A line break of the source only joins; one inside a value begins a new paragraph.
        blocks.AddRange(SourceLines.Join(source.Text(lines, paragraph, first)).Lines().Select(text => new Paragraph(text) { Origin = text.Origin }));
    }

    // ##基本情况 lacks its space. A single # begins words too (#号), so it counts beside a title alone.
    private static bool ReadsAsHeading(string line, bool afterTitle)
    {
        var text = line.AsSpan().TrimStart("#＃");
        var marks = line.Length - text.Length;
        return text.Length > 1 && marks is > 0 and <= NumberingScheme.LevelCount + 1 && (marks > 1
            ? line[0] == '＃' || !char.IsWhiteSpace(text[0])
            : afterTitle && text[0] is >= '\u4E00' and <= '\u9FFF');
    }

    private void AddContainer(List<Block> blocks, CustomContainer container)
    {
        var name = container.Info ?? "";
        if (container.ClosingFencedCharCount == 0)
        {
            source.Report(DiagnosticCodes.ContainerOpen, container, name);
        }

        if (new ContainerReader(source, this).Read(name, container) is { } block)
        {
            if (block is MastheadBlock && blocks.Count > 0)
            {
                source.Report(DiagnosticCodes.NotAllowedHere, container, ":::" + name, "标题之后");
            }

            blocks.Add(block);
        }
    }

    // A heading that runs in needs a paragraph right after it.
    private void CheckRunIn(List<Block> blocks, int before, MarkdownBlock place)
    {
        if (before > 0 && blocks.Count > before && blocks[before - 1] is Heading { RunsIn: true } heading && blocks[before] is not Paragraph)
        {
            source.Report(DiagnosticCodes.RunInAlone, place, heading.Text);
        }
    }

    private static string RawText(HeadingBlock heading) => string.Concat(MarkdownSource.Lines(heading));
}
