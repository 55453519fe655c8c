using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The typefaces the standard names. It names classes of fonts, never files.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum FontRole
{
    /// <summary>小标宋体: titles.</summary>
    [Term("小标宋", "小标宋体")]
    XiaoBiaoSong,

    /// <summary>仿宋体: the body.</summary>
    [Term("仿宋", "仿宋体")]
    FangSong,

    /// <summary>楷体: headings of the second level.</summary>
    [Term("楷体")]
    KaiTi,

    /// <summary>黑体: headings of the first level.</summary>
    [Term("黑体")]
    HeiTi,

    /// <summary>宋体: page numbers.</summary>
    [Term("宋体")]
    SongTi,
}
