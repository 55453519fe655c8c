using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>密级 (GB/T 9704-2012 §7.2.2).</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum Classification
{
    /// <summary>绝密.</summary>
    [Term("绝密")]
    TopSecret,

    /// <summary>机密.</summary>
    [Term("机密")]
    Secret,

    /// <summary>秘密.</summary>
    [Term("秘密")]
    Confidential,
}
