namespace Bulletin;

/// <summary>What an element of the structure is, for those who do not see the page.</summary>
public enum StructureRole
{
    /// <summary>版头: the masthead, whole; its items are paragraphs.</summary>
    Masthead,

    /// <summary>标题, however many lines it has.</summary>
    Title,

    /// <summary>A heading of level 1; the title of an attachment too.</summary>
    Heading1,

    /// <summary>A heading of level 2.</summary>
    Heading2,

    /// <summary>A heading of level 3.</summary>
    Heading3,

    /// <summary>A heading of level 4.</summary>
    Heading4,

    /// <summary>A paragraph of any kind: 主送机关, 正文, a signing body, the date.</summary>
    Paragraph,

    /// <summary>An e-mail address or a web address within a text; its element is that of the text.</summary>
    Link,

    /// <summary>A table: its caption, if any, then its rows.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A cell of a table's header.</summary>
    TableHeader,

    /// <summary>A cell of a table.</summary>
    TableCell,

    /// <summary>表题 or 图题.</summary>
    Caption,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>附件: an attachment, whole.</summary>
    Attachment,
}
