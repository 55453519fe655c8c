using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How a list of measures with lead sentences is set (整改组织情况、下一步工作).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum OverviewLayout
{
    /// <summary>一条一段: 一是……, 二是……, each a paragraph.</summary>
    [Term("一条一段")]
    Listed,

    /// <summary>标题接正文: （一）lead。text.</summary>
    [Term("标题接正文", "run-in")]
    RunIn,

    /// <summary>标题单列: （一）lead on a line of its own, the text below.</summary>
    [Term("标题单列")]
    Headings,

    /// <summary>合为一段: 一是……二是…… in one paragraph.</summary>
    [Term("合为一段", "one-paragraph")]
    OneParagraph,

    /// <summary>不编序: a paragraph each, without 一是.</summary>
    [Term("不编序")]
    Plain,
}
