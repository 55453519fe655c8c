using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>An attachment (附件); its title is also what the attachment note says.</summary>
[Term("附件")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Attachment
{
    /// <summary>Its title.</summary>
    [Term("标题")]
    public required RichText Title { get; init; }

    /// <summary>Its paragraphs.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>A table after the paragraphs.</summary>
    [Term("表格")]
    public ReportTable? Table { get; init; }

    /// <summary>Whether it is kept from the public.</summary>
    [Term("不予公开")]
    public Withholding? Withholding { get; init; }
}
