using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The masthead of a formal document (版头, GB/T 9704-2012 §7.2). A web notice has none.</summary>
[Term("版头")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Masthead
{
    /// <summary>份号: six digits.</summary>
    [Term("份号")]
    public string? CopyNumber { get; init; }

    /// <summary>密级.</summary>
    [Term("密级")]
    public Classification? Classification { get; init; }

    /// <summary>保密期限, such as 1年.</summary>
    [Term("保密期限")]
    public string? ClassificationPeriod { get; init; }

    /// <summary>紧急程度.</summary>
    [Term("紧急程度")]
    public Urgency? Urgency { get; init; }

    /// <summary>发文机关标志: the bodies, lead body first, as printed: where 文件 belongs to it, the last ends in it. Empty: the issuing body and 文件, in a letter the body alone.</summary>
    [Term("发文机关标志")]
    public ValueList<string> IssuerMark { get; init; } = [];

    /// <summary>发文字号, such as 云巡整〔2026〕3号.</summary>
    [Term("发文字号")]
    public string? ReferenceNumber { get; init; }

    /// <summary>签发人, in a document to a body above.</summary>
    [Term("签发人")]
    public ValueList<string> Approvers { get; init; } = [];
}
