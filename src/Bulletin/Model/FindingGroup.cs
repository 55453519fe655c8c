using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A group of findings inside a topic (问题小类): the third level of grouping, below section and topic.</summary>
[Term("问题小类")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record FindingGroup
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Paragraphs between the heading and what follows.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>Its findings.</summary>
    [Term("问题")]
    public ValueList<Finding> Findings { get; init; } = [];
}
