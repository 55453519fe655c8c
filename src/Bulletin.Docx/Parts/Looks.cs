using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The pieces styles are made of.</summary>
internal static class Looks
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "Normal", "Title", "heading 1", "heading 2", "heading 3", "heading 4", "Date", "footer", "Strong", "Emphasis",
    };

    // As Word writes them; not every reader knows true and false.
    public static OnOffValue On => new() { InnerText = "1" };

    public static OnOffValue Off => new() { InnerText = "0" };

    public static W.Style Paragraph(string id, string name, string? basedOn, string? next = null, string? link = null)
    {
        var style = new W.Style { Type = W.StyleValues.Paragraph, StyleId = id, StyleName = new() { Val = name } };
        if (!BuiltIn.Contains(name))
        {
            style.CustomStyle = On;
        }

        style.BasedOn = basedOn is null ? null : new() { Val = basedOn };
        style.NextParagraphStyle = next is null ? null : new() { Val = next };
        style.LinkedStyle = link is null ? null : new() { Val = link };
        style.UIPriority = new() { Val = 1 };
        style.PrimaryStyle = new();
        return style;
    }

    public static W.Style Character(string id, string name, bool custom) => new()
    {
        Type = W.StyleValues.Character,
        StyleId = id,
        CustomStyle = custom ? On : null,
        StyleName = new() { Val = name },
        BasedOn = new() { Val = "DefaultParagraphFont" },
        UIPriority = new() { Val = 1 },
    };

    /// <summary>One family for all four slots: digits stand in half cells only if they come from the same font as the characters around them.</summary>
    public static W.RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    public static W.StyleRunProperties Run(string font, Length size) => new()
    {
        RunFonts = Fonts(font),
        FontSize = new() { Val = HalfPoints(size) },
        FontSizeComplexScript = new() { Val = HalfPoints(size) },
    };

    /// <summary>The smallest type there is, for paragraphs that are there for something else than their text.</summary>
    public static W.StyleRunProperties Smallest => new() { FontSize = new() { Val = "2" }, FontSizeComplexScript = new() { Val = "2" } };

    /// <summary>As <see cref="Run"/>, without the tracking of the body, which is for its cells alone.</summary>
    public static W.StyleRunProperties Untracked(string font, Length size)
    {
        var properties = Run(font, size);
        properties.Spacing = new() { Val = 0 };
        return properties;
    }

    /// <summary>Blank lines above and below, as space: whole pitches, so that the lines stay on the grid, and no empty paragraphs in the text.</summary>
    public static W.SpacingBetweenLines BlankLines(TextGrid grid, int above, int below) => new()
    {
        Before = Twips(grid.Pitch * above),
        After = Twips(grid.Pitch * below),
    };

    /// <summary>Lines set closer than the style has them; null where they are not.</summary>
    public static W.SpacingBetweenLines? Closer(Length? pitch) =>
        pitch is { } exact ? new() { Line = Twips(exact), LineRule = W.LineSpacingRuleValues.Exact } : null;

    public static string HalfPoints(Length size) => Math.Round(size.Points * 2).ToString(CultureInfo.InvariantCulture);

    public static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);
}
