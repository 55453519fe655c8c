using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the measures of a finding are set.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum MeasuresLayout
{
    /// <summary>合为一段: 一是……二是…… in one paragraph.</summary>
    [Term("合为一段", "one-paragraph")]
    OneParagraph,

    /// <summary>一条一段: 一是……, 二是……, each a paragraph.</summary>
    [Term("一条一段")]
    Listed,

    /// <summary>不编序: one paragraph without 一是.</summary>
    [Term("不编序")]
    Plain,
}
