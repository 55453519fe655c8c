using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What will be done next (下一步工作).</summary>
[Term("下一步工作")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record NextSteps
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Paragraphs before the measures.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>The measures.</summary>
    [Term("措施")]
    public ValueList<Measure> Measures { get; init; } = [];
}
