using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Where page furniture stands between the edges of the type area.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum FurnitureAlignment
{
    /// <summary>At the left edge.</summary>
    [Term("居左")]
    Left,

    /// <summary>In the middle.</summary>
    [Term("居中")]
    Centre,

    /// <summary>At the right edge.</summary>
    [Term("居右")]
    Right,

    /// <summary>At the outer edge: right on odd pages, left on even ones.</summary>
    [Term("外侧")]
    Outer,

    /// <summary>At the binding edge: left on odd pages, right on even ones.</summary>
    [Term("内侧")]
    Inner,
}
