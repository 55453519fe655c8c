using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Where the title of a finding stands.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum FindingLayout
{
    /// <summary>标题单列: on a line of its own, without 。; a description runs on behind it.</summary>
    [Term("标题单列")]
    Heading,

    /// <summary>标题单列加句号: the same with 。.</summary>
    [Term("标题单列加句号")]
    Sentence,

    /// <summary>标题接正文: the measures run on behind it.</summary>
    [Term("标题接正文", "run-in")]
    RunIn,
}
