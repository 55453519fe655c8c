using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How large the text of tables is set. The standard says nothing of it.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum TableSize
{
    /// <summary>4号, 14 pt; the default.</summary>
    [Term("四号", "4号")]
    Size4,

    /// <summary>五号, 10.5 pt: for ledgers with many columns.</summary>
    [Term("五号", "5号")]
    Size5,
}
