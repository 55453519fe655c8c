namespace Bulletin.Cli;

/// <summary>
/// Has the runtime load what making a PDF needs, while the notice is still being composed on another processor: a process that lives for half a second spends most of it on loading. A page that nobody
/// sees is made, with a character of each font that a notice has.
/// </summary>
internal static class WarmUp
{
    private const string Page = """
        # 标题

        ## 一级

        ### 二级

        正文（2026年）：“一”、abc。

        :::signature
        署名
        2026年3月2日
        :::
        """;

    /// <summary>Makes the page, if there is a second processor to make it on. What is wrong with the fonts is told of the notice itself.</summary>
    public static void Pdf(PdfOptions options)
    {
        if (Environment.ProcessorCount < 2)
        {
            return;
        }

        try
        {
            Notice.FromMarkdown(Page).SavePdf(Stream.Null, options);
        }
        catch (NoticeException)
        {
            // So will the notice be refused.
        }
    }
}
