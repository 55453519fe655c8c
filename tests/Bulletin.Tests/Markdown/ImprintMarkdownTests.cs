using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Markdown;

/// <summary>The imprint and the pictures of seals in 公文 Markdown: read and written, and what is wrong said with its place.</summary>
public sealed class ImprintMarkdownTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var document = new NoticeDocument
        {
            Form = DocumentForm.Formal,
            Metadata = new() { Title = "通报", Kind = "通报", Author = "甲局", Date = new DateOnly(2026, 3, 2) },
            Blocks =
            [
                new Title(["通报"]),
                new SignatureBlock(["甲局", "乙局"], new DateOnly(2026, 3, 2), Sealed: true) { Seals = [new(SamplePictures.File("图1.png")), new(SamplePictures.File("45x45mm.png")) { Width = Length.Mm(50) }] },
                new ImprintBlock(["#丙局", "抄送：丁局"], "甲局：办公室", new DateOnly(2026, 3, 5)) { Recipients = ["各县（区）"] },
            ],
        };

        NoticeMarkdown.Read(NoticeMarkdown.Write(document), pictures: SamplePictures.Instance).ShouldBe(document);
    }

    [Theory]
    [InlineData(":::imprint\n分送：甲局\n:::", "BUL2060")]
    [InlineData(":::imprint\n印发日期：三月\n:::", "BUL2061")]
    [InlineData(":::imprint\n印发日期：2026年13月1日\n:::", "BUL2061")]
    [InlineData(":::imprint\n印发机关：甲\n印发机关：乙\n:::", "BUL2018")]
    [InlineData(":::signature\n甲局\n![印章](图1.png)\n:::", "BUL2062")]
    [InlineData(":::signature 加盖印章\n甲局\n![印章](图1.png)\n![印章](图2.png)\n:::", "BUL2062")]
    [InlineData(":::signature 加盖印章\n甲局\n![印章](没有.png)\n:::", "BUL2042")]
    public void What_is_wrong_is_said(string container, string code)
    {
        var thrown = Should.Throw<NoticeException>(() => NoticeMarkdown.Read($"# 通报\n\n正文。\n\n{container}\n", pictures: SamplePictures.Instance));

        var diagnostic = thrown.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Code.ShouldBe(code);
        diagnostic.Place!.ShouldStartWith("notice.md:");
    }

    [Fact]
    public void Nothing_comes_after_it() =>
        Should.Throw<NoticeException>(() => Notice.FromMarkdown(":::masthead\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::\n\n:::imprint\n抄送：甲局\n:::\n\n:::attachment 清单\n\n内容。\n:::\n", new NoticeOptions { Form = DocumentForm.Formal }))
            .Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL3010");

    [Fact]
    public void One_that_says_nothing_is_none() =>
        NoticeMarkdown.Read("# 通报\n\n正文。\n\n:::imprint\n:::\n").Blocks.ShouldNotContain(block => block is ImprintBlock);
}
