using Bulletin.Text;

namespace Bulletin;

/// <summary>A notice as a tree: what it says, in order, with numerals; nothing of how it looks.</summary>
public sealed record NoticeDocument
{
    /// <summary>The blocks, in reading order; attachments last.</summary>
    public required ValueList<Block> Blocks { get; init => field = Argument.Items(value, nameof(Blocks)); }

    /// <summary>The form.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>How headings are numbered.</summary>
    public NumberingScheme Numbering { get; init => field = Argument.NotNull(value, nameof(Numbering)); } = NumberingScheme.Standard;

    /// <summary>What the file says about itself.</summary>
    public DocumentMetadata Metadata { get; init => field = Argument.NotNull(value, nameof(Metadata)); } = new();
}
