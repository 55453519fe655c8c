using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A part of the organisation part (组织情况分项), such as 党组书记组织落实整改工作情况.</summary>
[Term("组织情况分项")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record OverviewPart
{
    /// <summary>Its heading, without its numeral.</summary>
    [Term("标题")]
    public required RichText Heading { get; init; }

    /// <summary>Its paragraphs.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>What was done; <see cref="ReportLayout.Overview"/> says how it is set.</summary>
    [Term("措施")]
    public ValueList<Measure> Measures { get; init; } = [];
}
