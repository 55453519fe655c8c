namespace Bulletin.Docx;

/// <summary>The styles of runs within a text.</summary>
internal static class CharacterStyles
{
    private const string Lower = "subscript";
    private const string Higher = "superscript";

    // Emphasis is 着重号, a dot below: Chinese has no italics (GB/T 15834-2011 §5.1.8).
    public static StyleLook[] Build() =>
    [
        Looks.Character(StyleId.Strong, "Strong", custom: false) with { Run = new() { IsBold = true } },
        Looks.Character(StyleId.Emphasis, "Emphasis", custom: false) with { Run = new() { HasDots = true } },
        Looks.Character(StyleId.Subscript, "下标", custom: true) with { Run = new() { Position = Lower } },
        Looks.Character(StyleId.Superscript, "上标", custom: true) with { Run = new() { Position = Higher } },
    ];

    /// <summary>The one style that says all that a text is, or null where none does.</summary>
    public static string? Named(TextStyle text) => text switch
    {
        TextStyle.Strong => StyleId.Strong,
        TextStyle.Emphasis => StyleId.Emphasis,
        TextStyle.Subscript => StyleId.Subscript,
        TextStyle.Superscript => StyleId.Superscript,
        _ => null,
    };

    /// <summary>The look of a run that one style cannot say: that of the heading, if it is part of one, carries what it can, the rest has to be written out.</summary>
    /// <param name="text">The style of the text.</param>
    /// <param name="heading">The id of the character style of the run-in heading the run is part of, or null.</param>
    /// <param name="eastAsian">Whether the run holds characters that Word would else take for Western.</param>
    public static RunLook Look(TextStyle text, string? heading, bool eastAsian) => new()
    {
        Style = heading,
        IsEastAsian = eastAsian,
        IsBold = text.HasFlag(TextStyle.Strong),
        Position = text.HasFlag(TextStyle.Subscript) ? Lower : text.HasFlag(TextStyle.Superscript) ? Higher : null,
        HasDots = text.HasFlag(TextStyle.Emphasis),
    };
}
