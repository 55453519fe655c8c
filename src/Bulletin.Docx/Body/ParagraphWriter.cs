using System.Buffers;

namespace Bulletin.Docx;

/// <summary>Writes paragraphs and the runs in them.</summary>
internal sealed class ParagraphWriter(WordWriter writer, Styling styling, RunOrigins? origins = null)
{
    private static readonly SearchValues<char> Controls = SearchValues.Create("\t\n\r");

    /// <summary>Writes the section that the next paragraph ends, if it ends one.</summary>
    public Action<WordWriter>? Section { get; set; }

    /// <summary>The list that the next paragraph belongs to, if it belongs to one.</summary>
    public ListPlace? Numbering { get; set; }

    /// <summary>The frame that the next paragraph stands in, if it stands in one.</summary>
    public FrameLook? Frame { get; set; }

    /// <summary>Whether the next paragraph begins a page.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>Whether the mark of the next paragraph is a style separator: Word sets the paragraph after it on the same line.</summary>
    public bool EndsInSeparator { get; set; }

    /// <summary>The size of the text, if it is not that of the style.</summary>
    public Length? Size { get; set; }

    public void Write(string style, RichText text, bool keepNext = false, IndentLook? indent = null, SpacingLook? spacing = null, ValueList<TabLook>? tabs = null)
    {
        Begin(style, keepNext, indent, spacing, tabs);
        Runs(text);
        End();
    }

    /// <summary>One paragraph of several lines.</summary>
    public void Write(string style, ValueList<RichText> lines, SpacingLook? spacing = null)
    {
        Begin(style, spacing: spacing);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                writer.Start("r");
                writer.Empty("br");
                writer.End();
                origins?.Add(null);
            }

            Runs(lines[i]);
        }

        End();
    }

    public void Begin(string style, bool keepNext = false, IndentLook? indent = null, SpacingLook? spacing = null, ValueList<TabLook>? tabs = null)
    {
        writer.Start("p");
        if (!keepNext && indent is null && spacing is null && tabs is null && Section is null && Numbering is null && Frame is null && !BeginsPage && !EndsInSeparator && !styling.NumbersItself(style))
        {
            writer.ParagraphStyle(styling.Id(style));
            return;
        }

        // What keeps a heading with its text would keep all of a paragraph that ends in a separator together, and with the next.
        LookWriter.Write(writer, new ParagraphLook
        {
            Style = styling.Id(style),
            KeepNext = keepNext ? true : EndsInSeparator ? false : null,
            KeepLines = EndsInSeparator ? false : null,
            BeginsPage = BeginsPage,
            Frame = Frame,
            WidowControl = keepNext ? true : null,
            List = Numbering ?? (styling.NumbersItself(style) ? ListPlace.None : null),
            Tabs = tabs ?? [],
            Spacing = spacing,
            Indent = indent,
            EndsInSeparator = EndsInSeparator,
            Section = Section,
        });
        (Section, Numbering, Frame, BeginsPage, EndsInSeparator) = (null, null, null, false, false);
    }

    public void End() => writer.End();

    /// <summary>Runs of a text whose size or tracking no style can know; its own emphasis is left out.</summary>
    public void Runs(RichText text, Length? size, Length? tracking)
    {
        foreach (var run in Joined(text))
        {
            writer.Start("r");
            LookWriter.Write(writer, new RunLook { IsEastAsian = EastAsianHint.IsNeededBy(run.Text), Tracking = tracking, Size = size });
            Text(run.Text);
            writer.End();
            origins?.Add(run.Origin.Path);
        }
    }

    /// <summary>A tab.</summary>
    public void Tab()
    {
        writer.Start("r");
        writer.Empty("tab");
        writer.End();
        origins?.Add(null);
    }

    public void Runs(RichText text, string? heading = null)
    {
        foreach (var run in Joined(text))
        {
            writer.Start("r");
            var eastAsian = EastAsianHint.IsNeededBy(run.Text);
            var style = run.Style == TextStyle.Plain ? heading : heading is null ? CharacterStyles.Named(run.Style) : null;
            if (Size is { } size)
            {
                LookWriter.Write(writer, CharacterStyles.Look(run.Style, heading is null ? null : styling.Id(heading), eastAsian) with { Size = size });
            }
            else if (run.Style == TextStyle.Plain || style is not null)
            {
                writer.RunProperties(style is null ? null : styling.Id(style), eastAsian);
            }
            else
            {
                LookWriter.Write(writer, CharacterStyles.Look(run.Style, heading is null ? null : styling.Id(heading), eastAsian));
            }

            Text(run.Text);
            writer.End();
            origins?.Add(run.Origin.Path);
        }
    }

    // Text from different lines of hand-written Markdown, or a numeral before such text, is one run. Only paths keep runs apart: each is
    // the place of a value.
    private static ValueList<TextRun> Joined(RichText text) => text.Runs.Count < 2
        ? text.Runs
        : RichText.Of(text.Runs.Select(run => run with { Origin = new Origin(run.Origin.Path) })).Runs;

    private void Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Controls))
        {
            writer.Text(text);
            return;
        }

        var rest = text.AsSpan();
        while (rest.IndexOfAny(Controls) is >= 0 and var control)
        {
            writer.Text(rest[..control].ToString());
            writer.Empty(rest[control] == '\t' ? "tab" : "br");
            rest = rest[(control + (rest[control..].StartsWith("\r\n") ? 2 : 1))..];
        }

        writer.Text(rest.ToString());
    }
}
