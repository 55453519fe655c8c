using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The form of the page number.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum PageNumberForm
{
    /// <summary>Between dashes: — 1 —. The default.</summary>
    [Term("一字线")]
    Dashed,

    /// <summary>The number alone: 1.</summary>
    [Term("数字")]
    Plain,

    /// <summary>第1页.</summary>
    [Term("第1页")]
    Ordinal,

    /// <summary>第1页 共3页. The total counts all pages of the file, those without a number included.</summary>
    [Term("第1页 共3页", "第1页共3页")]
    OrdinalOfTotal,
}
