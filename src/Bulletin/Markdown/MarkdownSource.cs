using Bulletin.Diagnostics;
using Bulletin.Pictures;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>What a reader carries along: the values behind the tokens, the name for messages, and what was found so far.</summary>
internal sealed class MarkdownSource(
    string name, IReadOnlyList<RichText> values, PictureLoader pictures, int firstLine, List<Diagnostic> diagnostics, ValueList<int>? lines)
{
    /// <summary>The text of a leaf block, its lines joined by <see cref="InlineReader.SourceLineBreak"/>.</summary>
    public RichText Text(LeafBlock block)
    {
        var text = string.Join(InlineReader.SourceLineBreak, Lines(block));
        CheckNoPicture(text, block);
        return Inline(text, block);
    }

    /// <summary>The lines of a leaf block as they stand in the source, without the white space around them.</summary>
    public static IEnumerable<string> Lines(LeafBlock block)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            yield return block.Lines.Lines[i].Slice.ToString().Trim();
        }
    }

    /// <summary>Inline text; text that comes from no value gets the line of <paramref name="place"/> as its origin.</summary>
    public RichText Inline(string markdown, MarkdownObject place) => InlineReader.Read(markdown, values).FromWhereUnknown(Origin.OfLine(Place(place)));

    /// <summary>One line of text; a line break in a value is an error.</summary>
    public RichText Line(string markdown, MarkdownObject place)
    {
        CheckNoPicture(markdown, place);
        return OneLine(Inline(markdown, place).Trim(), place);
    }

    /// <summary>One line of characters: only backslashes and values mean something in it.</summary>
    public string PlainLine(string markdown, MarkdownObject place) => OneLine(InlineReader.ReadPlain(markdown, values).Trim(), place).ToString();

    /// <summary>The picture of that name; null where there is none that can be used (the reason has been reported).</summary>
    public PictureFile? Picture(string file, MarkdownObject place, int line) => pictures.Load(file, Place(place, line));

    public void Report(DiagnosticDescriptor descriptor, MarkdownObject place, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(place), arguments));

    /// <summary>Reports a line of a block, counted from 0.</summary>
    public void ReportLine(DiagnosticDescriptor descriptor, MarkdownObject place, int line, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(Place(place, line), arguments));

    private RichText OneLine(RichText text, MarkdownObject place)
    {
        if (text.Runs.FirstOrDefault(run => run.Text.AsSpan().IndexOfAny('\n', '\r') >= 0) is { } broken)
        {
            diagnostics.Add(DiagnosticCodes.LineBreakHere.At(broken.Origin.Place ?? Place(place)));
        }

        return text;
    }

    private void CheckNoPicture(string markdown, MarkdownObject place)
    {
        if (PictureReader.Find(markdown) is { } picture)
        {
            Report(DiagnosticCodes.PictureNotAlone, place, picture);
        }
    }

    private string Place(MarkdownObject block, int line = 0)
    {
        var number = firstLine + block.Line + line;
        return $"{name}:{(lines is not null && number <= lines.Count ? lines[number - 1] : number)}";
    }
}
