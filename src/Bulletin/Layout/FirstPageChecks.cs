using Bulletin.Diagnostics;

namespace Bulletin.Layout;

/// <summary>The diagnostic of a page 1 without body text: the obstacle and the remedy.</summary>
internal static class FirstPageChecks
{
    private static readonly LocalText MoreText = new(
        "正文再写一段，或把最后一段写满一行以上，其首行即留在首页",
        "Add a paragraph to the body, or make the last one longer than a line: its beginning then stays on page 1");

    private static readonly LocalText TextAbove = new("在正文开头加一段文字", "Begin the body with a paragraph of text");

    private static readonly LocalText Collective = new("改用统称", "Use collective names");

    private static readonly LocalText CollectiveOrImprint = new(
        "改用统称，或写上版记（imprint），主送机关即移入版记", "Use collective names, or add an imprint: the recipients then move to it");

    /// <summary>The diagnostic.</summary>
    /// <param name="document">The document.</param>
    /// <param name="obstacle">What is in the way.</param>
    public static Diagnostic WithoutBody(NoticeDocument document, FirstPageObstacle obstacle) => obstacle switch
    {
        FirstPageObstacle.Signature =>
            At(Find<SignatureBlock>(document), Signature(document), BeginsWithFigure(document) ? TextAbove : MoreText),
        FirstPageObstacle.Figure => At(
            document.Blocks.FirstOrDefault(block => block is Table or Picture or PictureRow),
            new("正文以表格或图片开头，首页放不下", "the body begins with a table or a picture that does not fit on it"),
            TextAbove),
        FirstPageObstacle.Recipients => At(
            Find<Recipients>(document),
            new("主送机关占满首页", "the main recipients fill it"),
            document.Form == DocumentForm.Web ? Collective : CollectiveOrImprint),
        FirstPageObstacle.Title =>
            At(Find<Title>(document), new("标题占满首页", "the title fills it"), new("缩短标题", "Shorten the title")),
        FirstPageObstacle.Masthead =>
            At(Find<MastheadBlock>(document), new("版头占满首页", "the masthead fills it"), new("减少签发人", "Name fewer approvers")),
        _ => At(
            Find<Title>(document),
            new("版头、标题、主送机关合起来占满首页", "masthead, title and recipients together fill it"),
            new("缩短标题，主送机关改用统称", "Shorten the title, and use collective names")),
    };

    private static Diagnostic At(Block? block, LocalText reason, LocalText remedy) =>
        DiagnosticCodes.FirstPageWithoutBody.At(block?.Origin.Path ?? Name(block), reason, remedy);

    private static LocalText Signature(NoticeDocument document) => Find<SignatureBlock>(document) is SignatureBlock { Sealed: true }
        ? new(
            "正文太短，要与印章、署名同页，首页放不下印章",
            "the body is so short that all of it goes to page 2 with the seals, which do not fit")
        : new(
            "正文太短，要与署名同页，首页放不下署名",
            "the body is so short that all of it goes to page 2 with the signature, which does not fit");

    private static bool BeginsWithFigure(NoticeDocument document) =>
        document.Blocks.FirstOrDefault(block => !SignaturePage.IsHead(block) && block is not Heading) is Table or Picture or PictureRow;

    private static Block? Find<T>(NoticeDocument document)
        where T : Block => document.Blocks.OfType<T>().FirstOrDefault();

    // Hand-written text that is created in code has no origin.
    private static string Name(Block? block) => block switch
    {
        SignatureBlock => "signatures",
        Recipients => "recipients",
        MastheadBlock => "masthead",
        Title => "title",
        _ => "sections",
    };
}
