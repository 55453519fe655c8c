using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A section of the findings (方面): topics, findings of its own, or both, topics first.</summary>
[Term("方面")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Section
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Paragraphs between the heading and what follows.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>Its topics.</summary>
    [Term("问题类别")]
    public ValueList<Topic> Topics { get; init; } = [];

    /// <summary>Findings directly under the section.</summary>
    [Term("问题")]
    public ValueList<Finding> Findings { get; init; } = [];
}
