namespace Bulletin.Tests.Layout;

/// <summary>A short text signed by several bodies, with what may stand around it.</summary>
/// <param name="Form">The form of the document.</param>
/// <param name="Bodies">The number of sealed bodies.</param>
/// <param name="Lines">The number of lines of the body.</param>
/// <param name="IsOneParagraph">Whether they are one paragraph; else each is a paragraph.</param>
/// <param name="HasRemark">Whether a remark follows the date.</param>
/// <param name="HasNote">Whether an attachment is named and follows.</param>
internal sealed record FirstPageCase(DocumentForm Form, int Bodies, int Lines, bool IsOneParagraph, bool HasRemark, bool HasNote)
{
    private static readonly string[] Names =
    [
        "云河市水务局", "云河市财政局", "云河市农业农村局", "云河市生态环境局", "云河市自然资源和规划局", "云河市住房和城乡建设局", "云河市人力资源和社会保障局", "云河市审计局",
    ];

    public string Markdown => $"""
        ---
        form: {(Form == DocumentForm.Formal ? "formal" : "web")}
        ---

        {(Form == DocumentForm.Formal ? ":::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::" : "")}

        # 云河市水务局等部门关于联合印章的通报

        :::recipients
        各县（区）水务局
        :::

        {(IsOneParagraph ? Layout.Lines.Han((28 * Lines) - 6) + "。" : string.Join("\n\n", Enumerable.Repeat("一行正文内容。", Lines)))}

        {(HasNote ? ":::attachments\n云河市供水整改台账\n:::" : "")}

        :::signature 加盖印章
        {string.Join('\n', Names.Take(Bodies))}
        2026年12月22日
        :::

        {(HasRemark ? ":::remark\n此件公开发布\n:::" : "")}

        {(HasNote ? ":::attachment 云河市供水整改台账\n附件内容。\n:::" : "")}
        """;

    public override string ToString()
    {
        var (paragraph, remark, note) = (IsOneParagraph ? " of a paragraph" : "", HasRemark ? ", remark" : "", HasNote ? ", note" : "");
        return $"{Form}, {Bodies} bodies, {Lines} lines{paragraph}{remark}{note}";
    }

    public Notice Notice => Notice.FromMarkdown(Markdown);

    public static IEnumerable<FirstPageCase> All(IEnumerable<int> bodies, IEnumerable<int> lines) =>
        from form in new[] { DocumentForm.Web, DocumentForm.Formal }
        from count in bodies
        from line in lines
        from isOne in new[] { true, false }
        from remark in new[] { true, false }
        from note in new[] { true, false }
        where line > 0 || isOne
        select new FirstPageCase(form, count, line, isOne && line > 0, remark, note);
}
