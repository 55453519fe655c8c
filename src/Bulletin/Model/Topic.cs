using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A group of findings inside a section.</summary>
[Term("问题类别")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Topic
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Its findings.</summary>
    [Term("问题")]
    public ValueList<Finding> Findings { get; init; } = [];
}
