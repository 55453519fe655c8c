using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Who was held to account and what it brought (问责与成果): numbers only; null where nothing is said.</summary>
[Term("问责与成果")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Accountability
{
    /// <summary>党纪处分, persons.</summary>
    [Term("党纪处分")]
    public int? PartyDiscipline { get; init; }

    /// <summary>政务处分, persons.</summary>
    [Term("政务处分")]
    public int? AdministrativeSanctions { get; init; }

    /// <summary>组织处理, persons.</summary>
    [Term("组织处理")]
    public int? OrganizationalMeasures { get; init; }

    /// <summary>诫勉, persons.</summary>
    [Term("诫勉")]
    public int? Admonitions { get; init; }

    /// <summary>批评教育, persons.</summary>
    [Term("批评教育")]
    public int? CriticismAndEducation { get; init; }

    /// <summary>制定制度, rules made.</summary>
    [Term("制定制度")]
    public int? RulesMade { get; init; }

    /// <summary>修订制度, rules revised.</summary>
    [Term("修订制度")]
    public int? RulesRevised { get; init; }

    /// <summary>追缴资金, money recovered, in 万元.</summary>
    [Term("追缴资金（万元）")]
    public decimal? MoneyRecovered { get; init; }
}
