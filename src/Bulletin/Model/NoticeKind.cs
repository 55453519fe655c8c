using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The kind of official document (文种).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum NoticeKind
{
    /// <summary>通报, to inform of an important situation; the default.</summary>
    [Term("通报", "整改通报", "整改情况通报")]
    Notice,

    /// <summary>报告, to a body above.</summary>
    [Term("报告", "整改报告", "整改情况报告")]
    Report,

    /// <summary>公告, to the public.</summary>
    [Term("公告")]
    Announcement,
}
