using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the remediation was organised (整改组织情况).</summary>
[Term("整改组织情况")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Overview
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Its paragraphs.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>What was done, a paragraph each.</summary>
    [Term("措施")]
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>The closing sentence with its figures (总体情况), printed as typed.</summary>
    [Term("总体情况")]
    public ReportParagraph? Summary { get; init; }
}
