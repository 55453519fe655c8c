namespace Bulletin.Docx;

/// <summary>The ids by which the body names its styles. What a user sees is the name, given in <see cref="StylesPart"/>.</summary>
internal static class StyleId
{
    public const string Normal = "Normal";
    public const string Body = "Body";
    public const string CopyNumber = "CopyNumber";
    public const string Classification = "Classification";
    public const string Urgency = "Urgency";
    public const string IssuerMark = "IssuerMark";
    public const string JointMark = "JointMark";
    public const string ReferenceNumber = "ReferenceNumber";
    public const string UpwardNumber = "UpwardNumber";
    public const string Approvers = "Approvers";
    public const string ApproverName = "ApproverName";
    public const string LetterNumber = "LetterNumber";
    public const string LetterHeader = "LetterHeader";
    public const string LetterRule = "LetterRule";
    public const string LetterFootRule = "LetterFootRule";
    public const string Title = "Title";
    public const string Subtitle = "NoticeSubtitle";
    public const string Recipients = "Recipients";
    public const string Contacts = "Contacts";
    public const string AttachmentNote = "AttachmentNote";
    public const string Signature = "IssuerSignature";
    public const string JointSignature = "JointSignature";
    public const string Post = "SignerPost";
    public const string Date = "Date";
    public const string Remark = "Remark";
    public const string AttachmentLabel = "AttachmentLabel";
    public const string AttachmentTitle = "AttachmentTitle";
    public const string Table = "NoticeTable";
    public const string TableHeader = "TableHeader";
    public const string TableText = "TableText";
    public const string TableTextCentred = "TableTextCentred";
    public const string TableTextRight = "TableTextRight";
    public const string TableCaption = "TableCaption";
    public const string AfterTable = "AfterTable";
    public const string Figure = "Figure";
    public const string FigureCaption = "FigureCaption";
    public const string FigureRow = "FigureRow";
    public const string FigureRowCaption = "FigureRowCaption";
    public const string ImprintCopyTo = "ImprintCopyTo";
    public const string ImprintPrinting = "ImprintPrinting";
    public const string ImprintRule = "ImprintRule";
    public const string ImprintInnerRule = "ImprintInnerRule";
    public const string Header = "Header";
    public const string HeaderEven = "HeaderEven";
    public const string FooterText = "FooterText";
    public const string FooterTextEven = "FooterTextEven";
    public const string Footer = "Footer";
    public const string PageNumberOdd = "PageNumberOdd";
    public const string PageNumberEven = "PageNumberEven";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Subscript = "Subscript";
    public const string Superscript = "Superscript";

    /// <summary>The style of a heading that stands alone.</summary>
    public static string Heading(int level) => level switch { 1 => "Heading1", 2 => "Heading2", 3 => "Heading3", _ => "Heading4" };

    /// <summary>The style of a paragraph that a heading runs into, where a list numbers it.</summary>
    public static string RunIn(int level) => level switch { 1 => "RunIn1", 2 => "RunIn2", 3 => "RunIn3", _ => "RunIn4" };

    /// <summary>The style of a heading that runs into its paragraph.</summary>
    public static string HeadingCharacters(int level) => level switch { 1 => "Heading1Char", 2 => "Heading2Char", 3 => "Heading3Char", _ => "Heading4Char" };
}
