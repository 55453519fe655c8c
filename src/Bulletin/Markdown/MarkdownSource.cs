using Bulletin.Diagnostics;
using Bulletin.Pictures;
using Bulletin.Text;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>What a reader carries along: the values behind the tokens, the name for messages, and what was found so far.</summary>
internal sealed class MarkdownSource(
    IReadOnlyList<RichText> values, PictureLoader pictures, Func<int, string> placeOf, List<Diagnostic> diagnostics)
{
    // The marks that have been reported as printed: one message each is enough.
    private readonly HashSet<string> _untaken = new(StringComparer.Ordinal);

    /// <summary>The figures and tables that tokens stand for; null for none.</summary>
    public IReadOnlyDictionary<int, BlockValue>? Blocks { get; init; }

    /// <summary>Whether a line is the token of a figure or a table, alone.</summary>
    public bool IsBlock(string line) => BlockOf(line) is not null;

    /// <summary>The figure or the table of a line that is its token alone; null if a picture cannot be had.</summary>
    public Block? Block(string line) => BlockOf(line)?.Make(pictures);

    /// <summary>The text of lines of a block, joined by <see cref="InlineReader.SourceLineBreak"/>.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="place">The block.</param>
    /// <param name="first">The number of the first line in the block, from 0.</param>
    public RichText Text(IEnumerable<string> lines, MarkdownObject place, int first)
    {
        var text = string.Join(InlineReader.SourceLineBreak, lines);
        CheckNoPicture(text, place, first);
        return Inline(text, place, first);
    }

    /// <summary>The paragraphs of a table's cell: <c>&lt;br&gt;</c> and line breaks in values part them; blank ones are left out.</summary>
    /// <param name="markdown">The cell.</param>
    /// <param name="place">The block that holds the table.</param>
    /// <param name="line">The number of the line in the block, from 0.</param>
    private ValueList<RichText> Paragraphs(string markdown, MarkdownObject place, int line)
    {
        CheckNoPicture(markdown, place, line);
        return Inline(CellBreaks.Read(markdown), place, line).Lines();
    }

    /// <summary>A cell of a table: a picture, then the paragraphs.</summary>
    /// <param name="markdown">The cell.</param>
    /// <param name="place">The block that holds the table.</param>
    /// <param name="line">The number of the line in the block, from 0.</param>
    public TableCell Cell(string markdown, MarkdownObject place, int line)
    {
        var (first, rest) = CellBreaks.First(markdown);
        if (!PictureReader.IsPicture(first))
        {
            return new TableCell(Paragraphs(markdown, place, line));
        }

        var picture = PictureReader.Read(first, line, place, this);
        if (picture is { Caption.IsEmpty: false })
        {
            ReportLine(DiagnosticCodes.CaptionInCell, place, line);
        }

        return new TableCell(Paragraphs(rest, place, line)) { Picture = picture };
    }

    /// <summary>The lines of a leaf block as they stand in the source, without the white space around them.</summary>
    public static IEnumerable<string> Lines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            yield return block.Lines.Lines[i].Slice.ToString().Trim();
        }
    }

    /// <summary>Inline text; text that comes from no value gets its line as its origin.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="place">The block it stands in.</param>
    /// <param name="line">The line of the block, from 0.</param>
    /// <param name="alsoEscapable">See <see cref="InlineText.Split"/>.</param>
    public RichText Inline(string markdown, MarkdownObject place, int line = 0, string alsoEscapable = "")
    {
        CheckNoBlock(markdown);
        return InlineReader.Read(markdown, values, alsoEscapable, mark => ReportUntaken(mark, place, line))
            .FromWhereUnknown(Origin.OfLine(Place(place, line)));
    }

    /// <summary>One line of text; a line break in a value is an error.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="place">The block it stands in.</param>
    /// <param name="line">The line of the block, from 0.</param>
    /// <param name="alsoEscapable">See <see cref="InlineText.Split"/>.</param>
    public RichText Line(string markdown, MarkdownObject place, int line = 0, string alsoEscapable = "")
    {
        CheckNoPicture(markdown, place, line);
        return OneLine(Inline(markdown, place, line, alsoEscapable).Trim(), place);
    }

    /// <summary>The text of a line of a container.</summary>
    public RichText Line(ContainerLine line) => Line(line.Text, line.Place, line.Number);

    /// <summary>One line of characters: only backslashes and values mean something in it.</summary>
    public string PlainLine(string markdown, MarkdownObject place)
    {
        CheckNoBlock(markdown);
        return OneLine(InlineReader.ReadPlain(markdown, values, PictureWriter.Escaped).Trim(), place).ToString();
    }

    /// <summary>The picture of that name; null where there is none that can be used (the reason has been reported).</summary>
    public PictureFile? Picture(string file, MarkdownObject place, int line) => pictures.Load(file, Place(place, line));

    public void Report(DiagnosticDescriptor descriptor, MarkdownObject place, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(place), arguments));

    /// <summary>Reports a line of the text, counted from 0.</summary>
    public void Report(DiagnosticDescriptor descriptor, int line, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(line), arguments));

    /// <summary>Reports a line of a block, counted from 0.</summary>
    public void ReportLine(DiagnosticDescriptor descriptor, MarkdownObject place, int line, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(place, line), arguments));

    /// <summary>Reports a line of a container.</summary>
    public void Report(DiagnosticDescriptor descriptor, ContainerLine line, params object?[] arguments) =>
        ReportLine(descriptor, line.Place, line.Number, arguments);

    private void ReportUntaken(UntakenMark mark, MarkdownObject place, int line)
    {
        if (_untaken.Add(mark.Kind.Code + mark.Mark))
        {
            diagnostics.Add(mark.At(Place(place, line + mark.Line)));
        }
    }

    private RichText OneLine(RichText text, MarkdownObject place)
    {
        if (text.Runs.FirstOrDefault(run => run.Text.AsSpan().IndexOfAny('\n', '\r') >= 0) is { } broken)
        {
            diagnostics.Add(DiagnosticCodes.LineBreakHere.At(broken.Origin.Place ?? Place(place)));
        }

        return text;
    }

    private void CheckNoPicture(string markdown, MarkdownObject place, int line = 0)
    {
        if (PictureReader.Find(markdown) is { } picture)
        {
            ReportLine(DiagnosticCodes.PictureNotAlone, place, line, picture);
        }
    }

    // A figure or a table amid a text.
    private void CheckNoBlock(string markdown)
    {
        if (Blocks is not { Count: > 0 })
        {
            return;
        }

        foreach (var index in ValueToken.Indices(markdown))
        {
            if (Blocks.TryGetValue(index, out var block))
            {
                diagnostics.Add(DiagnosticCodes.BlockNotAlone.At(block.Path));
            }
        }
    }

    private BlockValue? BlockOf(string line) =>
        Blocks is { Count: > 0 } && ValueToken.IndexOf(line) is { } index ? Blocks.GetValueOrDefault(index) : null;

    private string Place(MarkdownObject block, int line = 0) => Place(block.Line + line);

    private string Place(int line) => placeOf(line);
}
