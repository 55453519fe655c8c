using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Checks a hand-written document as a whole: its parts stand in the order in which they are written, unlike those of a report.
/// </summary>
internal static class HandwrittenChecks
{
    // Names of the parts in the order of GB/T 9704-2012 §7.1; null for containers that may occur several times.
    private static readonly (Type Block, int Order, LocalText Name, string? Container)[] Parts =
    [
        (typeof(MastheadBlock), 0, new("版头", "the masthead"), "masthead"),
        (typeof(Title), 1, new("标题", "the title"), null),
        (typeof(Subtitle), 2, new("副题", "the line under the title"), "subtitle"),
        (typeof(Recipients), 3, new("主送机关", "the recipients"), "recipients"),
        (typeof(Heading), 4, new("正文", "body text"), null),
        (typeof(Paragraph), 4, new("正文", "body text"), null),
        (typeof(Table), 4, new("正文", "body text"), null),
        (typeof(Picture), 4, new("正文", "body text"), null),
        (typeof(PictureRow), 4, new("正文", "body text"), null),
        (typeof(AttachmentNote), 5, new("附件说明", "the attachment note"), "attachments"),
        (typeof(SignatureBlock), 6, new("署名", "the signature"), "signature"),
        (typeof(Remark), 7, new("附注", "the remark"), "remark"),
        (typeof(AttachmentBlock), 8, new("附件", "an attachment"), null),
        (typeof(ImprintBlock), 9, new("版记", "the imprint"), "imprint"),
    ];

    /// <summary>Returns the diagnostics of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The name for messages where no line is known.</param>
    /// <param name="hasWrongDate">Whether a line has been refused as a date of issue.</param>
    public static IEnumerable<Diagnostic> Check(NoticeDocument document, string name, bool hasWrongDate) =>
    [
        .. CheckParts(document.Blocks, name),
        .. CheckNames(document.Blocks, name),
        .. CheckFirstParagraph(document.Blocks, name),
        .. hasWrongDate ? [] : CheckDate(document, name),
    ];

    private static IEnumerable<Diagnostic> CheckParts(ValueList<Block> blocks, string name)
    {
        var seen = new HashSet<Type>();
        var (furthest, after) = (0, default(LocalText));
        foreach (var block in blocks)
        {
            var (type, order, part, container) = Array.Find(Parts, known => known.Block == block.GetType());
            if (type is null)
            {
                continue;
            }

            if (!seen.Add(type) && container is not null)
            {
                yield return DiagnosticCodes.ContainerTwice.AtLine(block.Origin.Place, name, container);
            }
            else if (order < furthest)
            {
                yield return DiagnosticCodes.ContainerOrder.AtLine(block.Origin.Place, name, part, after);
            }
            else if (block is not ImprintBlock)
            {
                // DocumentChecks reports blocks after the imprint.
                (furthest, after) = (order, part);
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckNames(ValueList<Block> blocks, string name) =>
        from block in blocks
        let part = block switch
        {
            Recipients recipients => ("recipients", recipients.Names),
            SignatureBlock signature => ("signature", signature.Names),
            _ => ("", []),
        }
        from body in part.Item2
        let problem = ProblemOf(body.ToString(), part.Item1)
        where problem is not null
        select DiagnosticCodes.ContainerLine.AtLine(body.Origin.Place, name, part.Item1, body, problem.Value.What, problem.Value.Remedy);

    // A line that is not the name of one body.
    private static (LocalText What, LocalText Remedy)? ProblemOf(string body, string container)
    {
        if (ChineseDate.LooksLikeDate(body))
        {
            return null;
        }

        if (body[^1] is '。' or '！' or '？' or '；')
        {
            return (new("这是句子，不是机关名称", "it is a sentence, not the name of a body"),
                new("移到正文里；名称后面不加标点，如“云河市水务局”", "Move it to the body text; names have no mark after them, as in “云河市水务局”"));
        }

        if (body is ['（' or '(', .., '）' or ')'])
        {
            return (new("这是说明，不是机关名称", "it is a note, not the name of a body"),
                new("删去；盖章的写“:::signature 加盖印章”，附注写在 :::remark 里",
                    "Remove it; a seal is written “:::signature 加盖印章”, a remark in :::remark"));
        }

        var unnumbered = body.AsSpan().TrimStart("0123456789");
        if (container == "recipients" && unnumbered.Length < body.Length && unnumbered is ['.' or '．' or '、' or ')' or '）', ..])
        {
            return (new("一行就是一个机关，不写编号", "each line is a body without a number"), new("删去行首的编号", "Remove the number at its beginning"));
        }

        return container == "recipients" && body.TrimEnd('，').Contains('，', StringComparison.Ordinal)
            ? (new("一行只写一个机关", "each line is one body"), new("“，”后面的机关另起一行", "Write the body after “，” on a line of its own"))
            : null;
    }

    // Lines that introduce the body, such as 现将情况通报如下：, are sentences and not recipients.
    private static IEnumerable<Diagnostic> CheckFirstParagraph(ValueList<Block> blocks, string name) =>
        !blocks.OfType<Recipients>().Any() && blocks.FirstOrDefault(block => block is not (MastheadBlock or Title or Subtitle)) is Paragraph first
            && first.Text.ToString() is [.. var text, '：' or ':'] whole
            && !text.EndsWith("如下", StringComparison.Ordinal) && !text.Contains('。', StringComparison.Ordinal)
            ? [DiagnosticCodes.RecipientsInBody.AtLine(first.Origin.Place, name, whole)]
            : [];

    private static IEnumerable<Diagnostic> CheckDate(NoticeDocument document, string name)
    {
        var signature = document.Blocks.OfType<SignatureBlock>().FirstOrDefault();
        var code = document.Form == DocumentForm.Web ? DiagnosticCodes.NoDateInWeb : DiagnosticCodes.NoDate;
        return signature?.Date is not null ? [] : [code.AtLine(signature?.Origin.Place, name)];
    }
}
