using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The place of the page number below the type area.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum PageNumberPlace
{
    /// <summary>At the outer edge: right on odd pages, left on even ones (单页码居右，双页码居左). The default.</summary>
    [Term("外侧")]
    Outer,

    /// <summary>In the middle.</summary>
    [Term("居中")]
    Centre,

    /// <summary>At the binding edge: left on odd pages, right on even ones.</summary>
    [Term("内侧")]
    Inner,
}
