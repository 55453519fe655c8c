namespace Bulletin.Docx;

/// <summary>How a run looks (w:rPr); null and false where what it rests on says it.</summary>
internal sealed record RunLook
{
    /// <summary>The id of its character style.</summary>
    public string? Style { get; init; }

    /// <summary>Its family, in all four slots: digits stand in half cells only if they come from the same font as the characters around them.</summary>
    public string? Font { get; init; }

    /// <summary>Whether what Word could take for Western characters is Chinese.</summary>
    public bool IsEastAsian { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it keeps out of the grid of the page.</summary>
    public bool LeavesGrid { get; init; }

    /// <summary>Its colour.</summary>
    public Colour? Colour { get; init; }

    /// <summary>What is added to the width of each character.</summary>
    public Length? Tracking { get; init; }

    /// <summary>Its size.</summary>
    public Length? Size { get; init; }

    /// <summary>Whether it stands lower or higher, one of ST_VerticalAlignRun.</summary>
    public string? Position { get; init; }

    /// <summary>Whether dots stand below it.</summary>
    public bool HasDots { get; init; }

    /// <summary>Whether it says that it is Chinese.</summary>
    public bool SaysLanguage { get; init; }
}
