using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The alignment of a heading.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum HeadingAlignment
{
    /// <summary>Justified, the last line at the left. The default.</summary>
    [Term("两端对齐")]
    Justified,

    /// <summary>At the left.</summary>
    [Term("左对齐")]
    Left,

    /// <summary>In the middle.</summary>
    [Term("居中")]
    Centre,

    /// <summary>At the right.</summary>
    [Term("右对齐")]
    Right,
}
