using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

public sealed class DocxTextTests
{
    [Theory]
    [InlineData("**粗** # x {{x}} ::: [a]: b <b> | & \" ' ]]> &amp; &#x4e00;")]
    [InlineData("  前后空格  ")]
    [InlineData("全角\u3000空格\u00A0不断空格\u200B零宽")]
    [InlineData("一\t二\n三")]
    [InlineData("𠮷林 é é 😀")]
    [InlineData("“引号”‘单引号’——……·×％〔2026〕《〈书〉》")]
    public void Text_comes_out_as_it_is(string text) =>
        DocxText.ReadText(SampleDocuments.Render(new Paragraph(text))).ShouldBe(text);

    [Fact]
    public void Line_ends_of_any_kind_are_one_line_break() =>
        DocxText.ReadText(SampleDocuments.Render(new Paragraph("一\r\n二\r三\n四"))).ShouldBe("一\n二\n三\n四");

    [Fact]
    public void Ten_million_characters_come_out()
    {
        var text = string.Concat(Enumerable.Repeat("整改到位。", 2_000_000));

        DocxText.ReadText(SampleDocuments.Render(new Paragraph(text))).ShouldBe(text);
    }

    [Theory]
    [InlineData(0x0001, "U+0001")]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0xFFFE, "U+FFFE")]
    [InlineData(0xFDD0, "U+FDD0")]
    public void Characters_no_file_can_hold_are_refused_by_name_and_place(int code, string character)
    {
        var paragraph = new Paragraph(RichText.Plain("甲" + (char)code).From(new Origin("findings[0].description")));

        var diagnostic = Should.Throw<NoticeException>(() => SampleDocuments.Render(new AttachmentBlock("甲", [paragraph]))).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe("BUL5001");
        diagnostic.Path.ShouldBe("findings[0].description");
        diagnostic.Message.ShouldContain(character);
    }

    [Fact]
    public void All_such_characters_are_reported_at_once()
    {
        var document = new NoticeDocument
        {
            Metadata = new() { Title = "\u0002" },
            Blocks = [new Paragraph("\u0001"), new Table([CellAlignment.Left], ["\u0001"], [["\u0001"]]), new SignatureBlock(["\u0001"], null, Sealed: false)],
        };

        Should.Throw<NoticeException>(() => SampleDocuments.Render(document)).Diagnostics.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("一个长度超过三十一个字符因而任何文字处理软件都不接受的那一种字体名称")]
    public void Font_names_that_Word_refuses_are_refused(string name)
    {
        var options = new DocxOptions { Fonts = Gb9704.Profile().Fonts with { FangSong = name } };

        var diagnostics = Should.Throw<NoticeException>(() => SampleDocuments.Render(SampleDocuments.Everything, options: options)).Diagnostics;

        diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5002");
    }

    [Theory]
    [InlineData("“引”", true)]
    [InlineData("1×2", true)]
    [InlineData("……", true)]
    [InlineData("正文，2026年。", false)]
    public void Marks_that_Word_would_take_for_Western_are_said_to_be_East_Asian(string text, bool hinted)
    {
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph(text)));

        package.Body.Descendants(DocxPackage.W + "rFonts").Any(fonts => DocxPackage.Value(fonts, "hint") == "eastAsia").ShouldBe(hinted);
    }
}
