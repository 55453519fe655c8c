using System.Buffers;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes paragraphs and the runs in them.</summary>
internal sealed class ParagraphWriter(WordWriter writer, Styling styling, RunOrigins? origins = null)
{
    // Word takes these for Western characters unless the run says otherwise: quotation marks would turn narrow as soon as somebody chooses a Western font.
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷±°§");

    private static readonly SearchValues<char> Controls = SearchValues.Create("\t\n\r");

    /// <summary>What the next paragraph ends, if it ends a section.</summary>
    public W.SectionProperties? Section { get; set; }

    /// <summary>The list that the next paragraph belongs to, if it belongs to one.</summary>
    public W.NumberingProperties? Numbering { get; set; }

    /// <summary>The frame that the next paragraph stands in, if it stands in one.</summary>
    public W.FrameProperties? Frame { get; set; }

    /// <summary>Whether the next paragraph begins a page.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>Whether the mark of the next paragraph is a style separator: Word sets the paragraph after it on the same line.</summary>
    public bool EndsInSeparator { get; set; }

    public void Write(string style, RichText text, bool keepNext = false, W.Indentation? indent = null, W.SpacingBetweenLines? spacing = null, W.Tabs? tabs = null)
    {
        Begin(style, keepNext, indent, spacing, tabs);
        Runs(text);
        End();
    }

    /// <summary>One paragraph of several lines.</summary>
    public void Write(string style, ValueList<RichText> lines)
    {
        Begin(style);
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

    public void Begin(string style, bool keepNext = false, W.Indentation? indent = null, W.SpacingBetweenLines? spacing = null, W.Tabs? tabs = null)
    {
        writer.Start("p");
        if (!keepNext && indent is null && spacing is null && tabs is null && Section is null && Numbering is null && Frame is null && !BeginsPage && !EndsInSeparator && !styling.NumbersItself(style))
        {
            writer.Start("pPr");
            writer.Value("pStyle", styling.Id(style));
            writer.End();
            return;
        }

        var properties = Properties(style, keepNext, indent, spacing, tabs);
        if (Section is not null)
        {
            (properties.SectionProperties, Section) = (Section, null);
        }

        if (Numbering is not null)
        {
            (properties.NumberingProperties, Numbering) = (Numbering, null);
        }

        if (Frame is not null)
        {
            (properties.FrameProperties, Frame) = (Frame, null);
        }

        if (BeginsPage)
        {
            (properties.PageBreakBefore, BeginsPage) = (new(), false);
        }

        if (EndsInSeparator)
        {
            // What keeps a heading with its text would keep all of this paragraph together, and with the next.
            (properties.KeepNext, properties.KeepLines) = (keepNext ? new() : new() { Val = Looks.Off }, new() { Val = Looks.Off });
            properties.ParagraphMarkRunProperties = new(new W.Vanish(), new W.SpecVanish());
            EndsInSeparator = false;
        }

        writer.Element(properties);
    }

    public void End() => writer.End();

    /// <summary>Runs of a text whose size or tracking no style can know; its own emphasis is left out.</summary>
    public void Runs(RichText text, Length? size, Length? tracking)
    {
        foreach (var run in text.Runs)
        {
            writer.Start("r");
            writer.Element(new W.RunProperties
            {
                RunFonts = run.Text.AsSpan().ContainsAny(Ambiguous) ? new() { Hint = W.FontTypeHintValues.EastAsia } : null,
                Spacing = tracking is { } between ? new() { Val = between.Twips } : null,
                FontSize = size is { } half ? new() { Val = Looks.HalfPoints(half) } : null,
                FontSizeComplexScript = size is { } again ? new() { Val = Looks.HalfPoints(again) } : null,
            });
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
        foreach (var run in text.Runs)
        {
            writer.Start("r");
            var eastAsian = run.Text.AsSpan().ContainsAny(Ambiguous);
            var style = run.Style == TextStyle.Plain ? heading : heading is null ? CharacterStyles.Named(run.Style) : null;
            if (run.Style == TextStyle.Plain || style is not null)
            {
                writer.RunProperties(style is null ? null : styling.Id(style), eastAsian);
            }
            else
            {
                var properties = CharacterStyles.Properties(run.Style, heading, eastAsian);
                if (properties.RunStyle is { } named)
                {
                    named.Val = styling.Id(named.Val!);
                }

                writer.Element(properties);
            }

            Text(run.Text);
            writer.End();
            origins?.Add(run.Origin.Path);
        }
    }

    private W.ParagraphProperties Properties(string style, bool keepNext, W.Indentation? indent, W.SpacingBetweenLines? spacing, W.Tabs? tabs = null) => new()
    {
        ParagraphStyleId = new() { Val = styling.Id(style) },
        KeepNext = keepNext ? new() : null,
        WidowControl = keepNext ? new() : null,
        NumberingProperties = styling.NumbersItself(style) ? ListPlace.None.Properties() : null,
        Tabs = tabs,
        SpacingBetweenLines = spacing,
        Indentation = indent,
    };

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
