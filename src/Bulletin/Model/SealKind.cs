using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>Whether the notice will be sealed (印章); it decides where the signature stands.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum SealKind
{
    /// <summary>Not sealed: the signature stands two cells from the right (GB/T 9704-2012 §7.3.5.2). The default.</summary>
    [Term("不盖章", "无")]
    None,

    /// <summary>A seal will be set by hand or by a seal service: the date stands four cells from the right, the signature centred over it (GB/T 9704-2012 §7.3.5.1).</summary>
    [Term("加盖印章", "盖章", "加盖公章", "盖公章")]
    ToCome,

    /// <summary>The signers named by <see cref="RemediationReport.Signers"/> sign by name stamp (签名章), each beside the full post (GB/T 9704-2012 §7.3.5.3).</summary>
    [Term("签名章", "加盖签名章", "签发人签名章")]
    NameStamp,
}
