namespace Bulletin;

/// <summary>A notice as finished pages: geometry alone, each item with its role. What draws pages sees only this, never the tree.</summary>
public sealed record PagedDocument
{
    /// <summary>The pages, in order.</summary>
    public required ValueList<PagedPage> Pages { get; init; }

    /// <summary>What the pages say, in reading order, for those who do not see them; none (the default) where nobody knows it.</summary>
    public ValueList<StructureElement> Structure { get; init; } = [];

    /// <summary>The headings as an outline (书签), in order.</summary>
    public ValueList<OutlineEntry> Outline { get; init; } = [];

    /// <summary>The places kept for seals (印章) and name stamps (签名章) that have no pictures, in the order of the signing bodies.</summary>
    public ValueList<SealPlace> SealPlaces { get; init; } = [];

    /// <summary>The family names of the fonts, which come before all others for their role; null (the default) for those of the standard.</summary>
    public FontNames? Fonts { get; init; }

    /// <summary>What the file says about itself.</summary>
    public DocumentMetadata Metadata { get; init; } = new();
}
