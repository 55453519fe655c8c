namespace Bulletin.Docx;

/// <summary>The pieces styles are made of.</summary>
internal static class Looks
{
    private static readonly HashSet<string> BuiltIn = new(StringComparer.Ordinal)
    {
        "Normal", "Title", "heading 1", "heading 2", "heading 3", "heading 4", "Date", "header", "footer", "Strong", "Emphasis",
    };

    /// <summary>The smallest type there is, for paragraphs that are there for something else than their text.</summary>
    public static RunLook Smallest { get; } = new() { Size = Length.Pt(1) };

    public static StyleLook Paragraph(string id, string name, string? basedOn, string? next = null, string? link = null) => new(StyleLook.ForParagraphs, id, name)
    {
        IsCustom = !BuiltIn.Contains(name),
        BasedOn = basedOn,
        Next = next,
        Link = link,
        IsPrimary = true,
    };

    public static StyleLook Character(string id, string name, bool custom) => new(StyleLook.ForCharacters, id, name) { IsCustom = custom, BasedOn = "DefaultParagraphFont" };

    public static RunLook Run(string font, Length size) => new() { Font = font, Size = size };

    /// <summary>As <see cref="Run"/>, without the tracking of the body, which is for its cells alone.</summary>
    public static RunLook Untracked(string font, Length size) => new() { Font = font, Size = size, Tracking = Length.Zero };

    /// <summary>Blank lines above and below, as space: whole pitches, so that the lines stay on the grid, and no empty paragraphs in the text.</summary>
    public static SpacingLook BlankLines(TextGrid grid, int above, int below) => new() { Before = grid.Pitch * above, After = grid.Pitch * below };

    /// <summary>Lines set closer than the style has them; null where they are not.</summary>
    public static SpacingLook? Closer(Length? pitch) => pitch is null ? null : new() { Line = pitch };
}
