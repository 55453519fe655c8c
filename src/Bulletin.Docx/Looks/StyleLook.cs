namespace Bulletin.Docx;

/// <summary>A style (w:style).</summary>
/// <param name="Type">What it is for, one of ST_StyleType.</param>
/// <param name="Id">The id by which the body names it.</param>
/// <param name="Name">What the user sees.</param>
internal sealed record StyleLook(string Type, string Id, string Name)
{
    public const string ForParagraphs = "paragraph";
    public const string ForCharacters = "character";
    public const string ForTables = "table";
    public const string ForLists = "numbering";

    /// <summary>Whether it is that of all that names no other.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether it is none of those that Word has.</summary>
    public bool IsCustom { get; init; }

    /// <summary>The id of the style it rests on.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The id of the style of the next paragraph.</summary>
    public string? Next { get; init; }

    /// <summary>The id of the character style of a paragraph style, or the other way round.</summary>
    public string? Link { get; init; }

    /// <summary>Its place in the gallery: the lowest come first.</summary>
    public int Priority { get; init; } = 1;

    /// <summary>Whether it is not shown before it is used.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it stands in the gallery.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>How its paragraphs look.</summary>
    public ParagraphLook? Paragraph { get; init; }

    /// <summary>How its runs look.</summary>
    public RunLook? Run { get; init; }

    /// <summary>How its tables look.</summary>
    public TableLook? Table { get; init; }
}
