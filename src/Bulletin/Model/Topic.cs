using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A topic of a section (问题类别): groups, findings of its own, or both, groups first.</summary>
[Term("问题类别")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Topic
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Paragraphs between the heading and what follows.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>Its groups.</summary>
    [Term("问题小类")]
    public ValueList<FindingGroup> Groups { get; init; } = [];

    /// <summary>Findings directly under the topic.</summary>
    [Term("问题")]
    public ValueList<Finding> Findings { get; init; } = [];
}
