using System.Buffers;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Writes paragraphs and the runs in them.</summary>
internal sealed class ParagraphWriter(OpenXmlWriter writer, Styling styling)
{
    // Word takes these for Western characters unless the run says otherwise: quotation marks would turn narrow as soon as somebody chooses a Western font.
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("“”‘’—…·×÷±°§");

    private static readonly SearchValues<char> Controls = SearchValues.Create("\t\n\r");

    // Most paragraphs and runs begin alike; one object each serves them all.
    private readonly W.Paragraph _paragraph = new();
    private readonly W.Run _run = new();
    private readonly W.RunProperties _hint = CharacterStyles.Properties(TextStyle.Plain, heading: null, eastAsian: true);
    private readonly Dictionary<string, W.ParagraphProperties> _plain = new(StringComparer.Ordinal);

    /// <summary>What the next paragraph ends, if it ends a section.</summary>
    public W.SectionProperties? Section { get; set; }

    /// <summary>The list that the next paragraph belongs to, if it belongs to one.</summary>
    public W.NumberingProperties? Numbering { get; set; }

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
                writer.WriteElement(new W.Run(new W.Break()));
            }

            Runs(lines[i]);
        }

        End();
    }

    public void Begin(string style, bool keepNext = false, W.Indentation? indent = null, W.SpacingBetweenLines? spacing = null, W.Tabs? tabs = null)
    {
        writer.WriteStartElement(_paragraph);
        var properties = keepNext || indent is not null || spacing is not null || tabs is not null || Section is not null || Numbering is not null ? Properties(style, keepNext, indent, spacing, tabs) : Plain(style);
        if (Section is not null)
        {
            (properties.SectionProperties, Section) = (Section, null);
        }

        if (Numbering is not null)
        {
            (properties.NumberingProperties, Numbering) = (Numbering, null);
        }

        writer.WriteElement(properties);
    }

    public void End() => writer.WriteEndElement();

    public void Runs(RichText text, string? heading = null)
    {
        foreach (var run in text.Runs)
        {
            writer.WriteStartElement(_run);
            var eastAsian = run.Text.AsSpan().ContainsAny(Ambiguous);
            var plain = run.Style == TextStyle.Plain && heading is null;
            if ((plain ? eastAsian ? _hint : null : CharacterStyles.Properties(run.Style, heading, eastAsian)) is { } properties)
            {
                if (properties.RunStyle is { } style)
                {
                    style.Val = styling.Id(style.Val!);
                }

                writer.WriteElement(properties);
            }

            Text(run.Text);
            writer.WriteEndElement();
        }
    }

    private W.ParagraphProperties Properties(string style, bool keepNext, W.Indentation? indent, W.SpacingBetweenLines? spacing, W.Tabs? tabs = null) => new()
    {
        ParagraphStyleId = new() { Val = styling.Id(style) },
        KeepNext = keepNext ? new() : null,
        WidowControl = keepNext ? new() : null,
        NumberingProperties = styling.NumbersItself(style) ? NoNumber() : null,
        Tabs = tabs,
        SpacingBetweenLines = spacing,
        Indentation = indent,
    };

    private static W.NumberingProperties NoNumber() => new(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = 0 });

    private W.ParagraphProperties Plain(string style)
    {
        if (!_plain.TryGetValue(style, out var properties))
        {
            properties = Properties(style, keepNext: false, indent: null, spacing: null);
            _plain.Add(style, properties);
        }

        return properties;
    }

    private void Text(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Controls) is >= 0 and var control)
        {
            Characters(rest[..control]);
            writer.WriteElement(rest[control] == '\t' ? new W.TabChar() : new W.Break());
            rest = rest[(control + (rest[control..].StartsWith("\r\n") ? 2 : 1))..];
        }

        Characters(rest);
    }

    private void Characters(ReadOnlySpan<char> characters)
    {
        if (!characters.IsEmpty)
        {
            writer.WriteElement(new W.Text(characters.ToString()) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
