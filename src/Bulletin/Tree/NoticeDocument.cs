namespace Bulletin;

/// <summary>A notice as a tree: what it says, in order, with numerals; nothing of how it looks.</summary>
public sealed record NoticeDocument
{
    /// <summary>The blocks, in reading order; attachments last.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>The form.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>How headings are numbered.</summary>
    public NumberingScheme Numbering { get; init; } = NumberingScheme.Standard;

    /// <summary>What the file says about itself.</summary>
    public DocumentMetadata Metadata { get; init; } = new();
}
