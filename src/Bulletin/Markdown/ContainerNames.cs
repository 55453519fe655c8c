namespace Bulletin.Markdown;

/// <summary>The <c>:::</c> containers of 公文 Markdown.</summary>
internal static class ContainerNames
{
    public const string Recipients = "recipients";
    public const string Attachments = "attachments";
    public const string Signature = "signature";
    public const string Contacts = "contacts";
    public const string Remark = "remark";
    public const string Attachment = "attachment";
    public const string Table = "table";
    public const string Masthead = "masthead";
    public const string Imprint = "imprint";

    /// <summary>What a signature container says after its name where a seal will be set.</summary>
    public const string Sealed = "加盖印章";

    /// <summary>What it says where the signers sign by name stamp.</summary>
    public const string Stamped = "签名章";

    /// <summary>What a table container says after its name where the table is set sideways; and where it is not, though its caption begins like that.</summary>
    public const string Landscape = "横排";

    /// <summary>See <see cref="Landscape"/>.</summary>
    public const string Upright = "竖排";

    public static readonly string[] All = [Recipients, Attachments, Signature, Contacts, Remark, Attachment, Table, Masthead, Imprint];
}
