namespace Bulletin;

/// <summary>What an item on a page is.</summary>
public enum ItemRole
{
    /// <summary>份号.</summary>
    CopyNumber,

    /// <summary>密级和保密期限.</summary>
    Classification,

    /// <summary>紧急程度.</summary>
    Urgency,

    /// <summary>发文机关标志.</summary>
    IssuerMark,

    /// <summary>发文字号.</summary>
    ReferenceNumber,

    /// <summary>签发人.</summary>
    Approvers,

    /// <summary>标题.</summary>
    Title,

    /// <summary>副题: the lines under the title.</summary>
    Subtitle,

    /// <summary>主送机关.</summary>
    Recipients,

    /// <summary>A heading of level 1.</summary>
    Heading1,

    /// <summary>A heading of level 2.</summary>
    Heading2,

    /// <summary>A heading of level 3.</summary>
    Heading3,

    /// <summary>A heading of level 4.</summary>
    Heading4,

    /// <summary>正文.</summary>
    Body,

    /// <summary>联系方式.</summary>
    Contacts,

    /// <summary>A cell of a table's header.</summary>
    TableHeader,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>表题, above a table.</summary>
    TableCaption,

    /// <summary>A figure: its picture.</summary>
    Figure,

    /// <summary>图题: the caption of a figure.</summary>
    FigureCaption,

    /// <summary>附件说明.</summary>
    AttachmentNote,

    /// <summary>署名.</summary>
    Signature,

    /// <summary>成文日期.</summary>
    Date,

    /// <summary>附注.</summary>
    Remark,

    /// <summary>附件 and its number, above an attachment.</summary>
    AttachmentMark,

    /// <summary>The title of an attachment.</summary>
    AttachmentTitle,

    /// <summary>抄送机关, and 主送机关 where they stand in the imprint.</summary>
    CopyTo,

    /// <summary>印发机关.</summary>
    PrintingOffice,

    /// <summary>印发日期.</summary>
    PrintDate,

    /// <summary>页码: page furniture.</summary>
    PageNumber,

    /// <summary>页眉: page furniture.</summary>
    PageHeader,

    /// <summary>页脚, beside the page number: page furniture.</summary>
    PageFooter,

    /// <summary>信头, a picture: page furniture.</summary>
    Letterhead,

    /// <summary>稿样标记（水印）, such as 讨论稿: page furniture.</summary>
    DraftMark,

    /// <summary>A rule of a table or of the page: furniture.</summary>
    Rule,

    /// <summary>印章: a place kept for it, never an item.</summary>
    Seal,

    /// <summary>签名章: a place kept for it, never an item.</summary>
    NameStamp,
}
