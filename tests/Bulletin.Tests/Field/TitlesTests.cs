using Bulletin.Tests.Layout;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Titles as offices write them (GB/T 9704-2012 §7.3.1: 词意完整).</summary>
public sealed class TitlesTests
{
    private static readonly string[] Lines =
        ["云河市市场监督管理局", "关于2025年第4季度食品安全监督抽检", "不合格产品核查处置情况的通报（第12期）"];

    [Fact]
    public void A_title_of_three_lines_is_broken_between_words_in_the_DOCX()
    {
        using var stream = new MemoryStream();
        FieldInput.Read("18-title4.md").Notice.SaveDocx(stream);

        DocxText.Read(stream.ToArray())[0].Text.ShouldBe(string.Join('\n', Lines));
    }

    [ToolFact("pdftotext")]
    public void A_title_of_three_lines_is_broken_between_words_in_the_PDF()
    {
        var pdf = PdfRenderer.Render(FieldInput.Read("18-title4.md").Notice.Arrange());

        PdfText.Lines(pdf.Bytes.ToArray())[0].Take(Lines.Length).ShouldBe(Lines);
    }

    [Fact]
    public void All_titles_of_the_field_have_their_breaks_marked() =>
        File.ReadAllLines(Repository.At("tests", "Bulletin.Tests", "Field", "Inputs", "18-titles.txt"))
            .Except(MarkedTitles.All.Select(MarkedTitles.Plain), StringComparer.Ordinal).ShouldBeEmpty();
}
