namespace Bulletin.Markdown;

/// <summary>The <c>:::</c> containers of 公文 Markdown.</summary>
internal static class ContainerNames
{
    public const string Subtitle = "subtitle";
    public const string Recipients = "recipients";
    public const string Attachments = "attachments";
    public const string Signature = "signature";
    public const string Contacts = "contacts";
    public const string Remark = "remark";
    public const string Attachment = "attachment";
    public const string Table = "table";
    public const string Pictures = "pictures";
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

    /// <summary>What the lines of an imprint begin with, before a full-width colon.</summary>
    public const string MovedRecipients = "主送";

    /// <summary>See <see cref="MovedRecipients"/>.</summary>
    public const string CopyTo = "抄送";

    /// <summary>See <see cref="MovedRecipients"/>.</summary>
    public const string PrintingOffice = "印发机关";

    /// <summary>See <see cref="MovedRecipients"/>.</summary>
    public const string PrintDate = "印发日期";

    public static readonly string[] ImprintLines = [MovedRecipients, CopyTo, PrintingOffice, PrintDate];

    public static readonly string[] All =
        [Subtitle, Recipients, Attachments, Signature, Contacts, Remark, Attachment, Table, Pictures, Masthead, Imprint];
}
