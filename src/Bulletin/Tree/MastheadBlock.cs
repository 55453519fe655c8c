using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The masthead (版头) above the title, as its items are printed (GB/T 9704-2012 §7.2); only in formal documents and letters. What is empty is not there.
/// </summary>
public sealed record MastheadBlock : Block
{
    /// <summary>The copy number (份号): six digits.</summary>
    public RichText CopyNumber { get; init => field = Argument.NotNull(value, nameof(CopyNumber)); } = RichText.Empty;

    /// <summary>The classification and its period (密级和保密期限), such as 秘密★1年.</summary>
    public RichText Classification { get; init => field = Argument.NotNull(value, nameof(Classification)); } = RichText.Empty;

    /// <summary>The urgency (紧急程度): 特急 or 加急.</summary>
    public RichText Urgency { get; init => field = Argument.NotNull(value, nameof(Urgency)); } = RichText.Empty;

    /// <summary>The issuer's mark (发文机关标志): the bodies, the leading one first. Where 文件 belongs to it, the last of them ends in it.</summary>
    public ValueList<RichText> IssuerMark { get; init => field = Argument.Items(value, nameof(IssuerMark)); } = [];

    /// <summary>The reference number (发文字号), such as 云水〔2026〕3号.</summary>
    public RichText ReferenceNumber { get; init => field = Argument.NotNull(value, nameof(ReferenceNumber)); } = RichText.Empty;

    /// <summary>Who approved it (签发人), in the order of the bodies; only in documents to a body above.</summary>
    public ValueList<RichText> Approvers { get; init => field = Argument.Items(value, nameof(Approvers)); } = [];
}
