using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How binding a figure is. The standard's own words differ, and only 规定 is firm.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum Strength
{
    /// <summary>规定: laid down without condition.</summary>
    [Term("规定")]
    Required,

    /// <summary>一般: the rule, which may be departed from in particular cases.</summary>
    [Term("一般")]
    Normal,

    /// <summary>推荐: recommended.</summary>
    [Term("推荐")]
    Recommended,

    /// <summary>可以: allowed.</summary>
    [Term("可以")]
    Permitted,

    /// <summary>Practice: the standard is silent, or gives it only by arithmetic; offices do it so.</summary>
    [Term("惯例")]
    Practice,
}
