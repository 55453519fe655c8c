using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the remediation was organised (整改组织情况).</summary>
[Term("整改组织情况")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Overview
{
    /// <summary>Its heading, without its numeral; null where the part follows the preface without one.</summary>
    [Term("标题")]
    public RichText? Heading { get; init; }

    /// <summary>Its paragraphs.</summary>
    [Term("段落")]
    public ValueList<ReportParagraph> Paragraphs { get; init; } = [];

    /// <summary>What was done; <see cref="ReportLayout.Overview"/> says how it is set.</summary>
    [Term("措施")]
    public ValueList<Measure> Measures { get; init; } = [];

    /// <summary>Its parts, each with a heading of its own (组织情况分项).</summary>
    [Term("组织情况分项")]
    public ValueList<OverviewPart> Parts { get; init; } = [];

    /// <summary>The closing sentence with its figures (总体情况), printed as typed.</summary>
    [Term("总体情况")]
    public ReportParagraph? Summary { get; init; }
}
