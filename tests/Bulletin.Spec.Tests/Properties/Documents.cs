using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Spec.Tests.Properties;

/// <summary>Random documents of several pages: the trees of the other tests, which are short and awkward, with prose between their blocks. Masthead and imprint belong to other forms, and have their places to themselves: clause files measure them.</summary>
internal static class Documents
{
    private static readonly string[] Phrases =
    [
        "市委巡察组反馈意见", "整改落实", "建立健全长效机制", "，", "，", "。", "、", "；", "：", "“两个维护”", "《中国共产党巡视工作条例》", "（试行）", "2026年3月", "98.71%", "99.5％", "1,234.56万元",
        "2023-2026年", "——", "……", "〔2026〕27号", "15％～30％", "Bulletin", "xc@yunhe.example", "https://yunhe.example/a/b?c=d", "℃", "？", "！", "·", "‘引’", " ", "PM", "【注】", "3/4", "①", "𠮷",
    ];

    private static readonly Gen<Block> Prose =
        from length in Gen.Choose(1, 60)
        from phrases in Gen.Elements(Phrases).ListOf(length)
        let text = string.Concat(phrases).Trim()
        where text.Length > 0
        select (Block)new Paragraph(text);

    private static readonly Gen<ValueList<Block>> Part = Gen.Frequency(
        (3, Prose.Select(block => (ValueList<Block>)[block])),
        (1, Trees.Document.Select(document => document.Blocks)));

    /// <summary>Documents of a few blocks to a few pages, numbered.</summary>
    public static readonly Gen<NoticeDocument> Any = Of(1, 12, _ => true);

    /// <summary>Documents without attachments, which are numbered by how many there are.</summary>
    public static readonly Gen<NoticeDocument> WithoutAttachments = Of(4, 24, block => block is not AttachmentBlock);

    /// <summary>One after the other.</summary>
    public static NoticeDocument Join(NoticeDocument first, NoticeDocument second) => Number([.. first.Blocks, .. second.Blocks]);

    /// <summary>Whether there are tables, in attachments too.</summary>
    public static bool HasTables(NoticeDocument document) => Has<Table>(document);

    /// <summary>Whether a document has pictures side by side, in an attachment or outside.</summary>
    public static bool HasPictureRows(NoticeDocument document) => Has<PictureRow>(document);

    private static bool Has<T>(NoticeDocument document)
        where T : Block =>
        document.Blocks.Any(block => block is T || (block is AttachmentBlock attachment && attachment.Blocks.OfType<T>().Any()));

    private static Gen<NoticeDocument> Of(int least, int most, Func<Block, bool> wanted) =>
        from count in Gen.Choose(least, most)
        from parts in Part.ListOf(count)
        select Number(parts.SelectMany(part => part).Where(block => block is not (MastheadBlock or ImprintBlock) && wanted(block)).Append(new Paragraph("正文。")).ToValueList());

    private static NoticeDocument Number(ValueList<Block> blocks) => Numbering.Apply(new NoticeDocument { Blocks = blocks });
}
