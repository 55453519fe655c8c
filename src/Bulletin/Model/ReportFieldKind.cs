namespace Bulletin;

/// <summary>What a field of the report holds.</summary>
public enum ReportFieldKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Rich text: a plain text, or <c>{ md: … }</c>.</summary>
    RichText,

    /// <summary>A date without time.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>One of the words of an enumeration.</summary>
    Term,

    /// <summary>An object of another type.</summary>
    Object,

    /// <summary>A date without time, or words.</summary>
    Deadline,

    /// <summary>A length: <c>80mm</c>, <c>8cm</c>.</summary>
    Length,

    /// <summary>Data of the application's own, of any depth.</summary>
    Data,

    /// <summary>A kind of document (文种): a text of Chinese characters.</summary>
    NoticeKind,
}
