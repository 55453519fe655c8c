using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Who was held to account and what it brought (问责与成果): numbers only; null where nothing is said.</summary>
[Term("问责与成果")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Accountability
{
    /// <summary>追责问责, persons held to account in all.</summary>
    [Term("追责问责")]
    public int? HeldAccountable { get; init; }

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

    /// <summary>通报批评, persons.</summary>
    [Term("通报批评")]
    public int? CirculatedCriticism { get; init; }

    /// <summary>责令检查, persons.</summary>
    [Term("责令检查")]
    public int? OrderedSelfCriticism { get; init; }

    /// <summary>谈话提醒, 约谈 included, persons.</summary>
    [Term("谈话提醒")]
    public int? Reminders { get; init; }

    /// <summary>批评教育, persons.</summary>
    [Term("批评教育")]
    public int? CriticismAndEducation { get; init; }

    /// <summary>民主生活会, meetings held.</summary>
    [Term("民主生活会")]
    public int? DemocraticLifeMeetings { get; init; }

    /// <summary>学习, those of the 理论学习中心组 included, sessions.</summary>
    [Term("学习")]
    public int? StudySessions { get; init; }

    /// <summary>党课, lectures given.</summary>
    [Term("党课")]
    public int? PartyLectures { get; init; }

    /// <summary>制定制度, rules made.</summary>
    [Term("制定制度")]
    public int? RulesMade { get; init; }

    /// <summary>修订制度, rules revised.</summary>
    [Term("修订制度")]
    public int? RulesRevised { get; init; }

    /// <summary>清退资金, money refunded, in 万元.</summary>
    [Term("清退资金（万元）")]
    public decimal? MoneyRefunded { get; init; }

    /// <summary>追缴资金, money recovered, in 万元.</summary>
    [Term("追缴资金（万元）")]
    public decimal? MoneyRecovered { get; init; }

    /// <summary>追回资金, money reclaimed, in 万元.</summary>
    [Term("追回资金（万元）")]
    public decimal? MoneyReclaimed { get; init; }

    /// <summary>挽回损失, losses averted, in 万元.</summary>
    [Term("挽回损失（万元）")]
    public decimal? LossesAverted { get; init; }
}
