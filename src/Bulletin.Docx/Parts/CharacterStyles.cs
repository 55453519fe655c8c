using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The styles of runs within a text.</summary>
internal static class CharacterStyles
{
    public static IEnumerable<OpenXmlElement> Build()
    {
        var strong = Looks.Character(StyleId.Strong, "Strong", custom: false);
        strong.StyleRunProperties = new() { Bold = Bold() };

        // 着重号, a dot below: Chinese has no italics (GB/T 15834-2011 §5.1.8).
        var emphasis = Looks.Character(StyleId.Emphasis, "Emphasis", custom: false);
        emphasis.StyleRunProperties = new() { Emphasis = Dots() };

        var subscript = Looks.Character(StyleId.Subscript, "下标", custom: true);
        subscript.StyleRunProperties = new() { VerticalTextAlignment = Position(W.VerticalPositionValues.Subscript) };

        var superscript = Looks.Character(StyleId.Superscript, "上标", custom: true);
        superscript.StyleRunProperties = new() { VerticalTextAlignment = Position(W.VerticalPositionValues.Superscript) };
        return [strong, emphasis, subscript, superscript];
    }

    /// <summary>The one style that says all that a text is, or null where none does.</summary>
    public static string? Named(TextStyle text) => text switch
    {
        TextStyle.Strong => StyleId.Strong,
        TextStyle.Emphasis => StyleId.Emphasis,
        TextStyle.Subscript => StyleId.Subscript,
        TextStyle.Superscript => StyleId.Superscript,
        _ => null,
    };

    /// <summary>The properties of a run. One character style carries what it can; a second one at the same place has to be written out.</summary>
    /// <param name="text">The style of the text.</param>
    /// <param name="heading">The character style of the run-in heading the run is part of, or null.</param>
    /// <param name="eastAsian">Whether the run holds characters that Word would else take for Western.</param>
    public static W.RunProperties Properties(TextStyle text, string? heading, bool eastAsian)
    {
        var style = heading ?? Named(text);
        var direct = heading is not null || style is null;
        return new()
        {
            RunStyle = style is null ? null : new() { Val = style },
            RunFonts = eastAsian ? new() { Hint = W.FontTypeHintValues.EastAsia } : null,
            Bold = direct && text.HasFlag(TextStyle.Strong) ? Bold() : null,
            VerticalTextAlignment = !direct ? null
                : text.HasFlag(TextStyle.Subscript) ? Position(W.VerticalPositionValues.Subscript)
                : text.HasFlag(TextStyle.Superscript) ? Position(W.VerticalPositionValues.Superscript) : null,
            Emphasis = direct && text.HasFlag(TextStyle.Emphasis) ? Dots() : null,
        };
    }

    private static W.Bold Bold() => new();

    private static W.Emphasis Dots() => new() { Val = W.EmphasisMarkValues.UnderDot };

    private static W.VerticalTextAlignment Position(W.VerticalPositionValues position) => new() { Val = position };
}
