using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How headings word what they name.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum HeadingWording
{
    /// <summary>原文: as given.</summary>
    [Term("原文")]
    Plain,

    /// <summary>引述: 在“……”方面, 关于“……”问题的整改.</summary>
    [Term("引述")]
    Quoted,
}
