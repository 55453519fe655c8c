using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the cells of a column stand.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum CellAlignment
{
    /// <summary>As what they hold asks for: numbers at the right, 序号 in the middle, all else at the left. The default.</summary>
    [Term("自动")]
    Automatic,

    /// <summary>At the left.</summary>
    [Term("居左", "左对齐")]
    Left,

    /// <summary>In the middle.</summary>
    [Term("居中")]
    Centre,

    /// <summary>At the right.</summary>
    [Term("居右", "右对齐")]
    Right,
}
