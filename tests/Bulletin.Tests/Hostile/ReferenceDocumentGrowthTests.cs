using Bulletin.Tests.Docx.Reference;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Hostile;

/// <summary>Reading someone else's DOCX takes memory in proportion to the file.</summary>
public sealed class ReferenceDocumentGrowthTests
{
    [Fact]
    public void A_chain_of_styles() => Growth.ShouldBeLinear(2000, size =>
    {
        var docx = Chain(size);
        return () => _ = ReferenceDocument.Load(docx);
    });

    [Fact]
    public void A_chain_of_styles_that_ends_in_a_loop_is_cut_once()
    {
        var styles = string.Concat(Enumerable.Range(0, 1000).Select(i => Style(i, Math.Min(i + 1, 999))));
        var docx = ReferenceSample.Surgery(styles: ReferenceSample.Styles + styles).ToDocx();

        new DocxPackage(ReferenceSample.Render(docx)).Defects().ShouldBeEmpty();
    }

    [Fact]
    public void Runs_with_a_style_that_does_not_exist() => Growth.ShouldBeLinear(2000, size =>
    {
        var docx = Runs(size);
        return () =>
        {
            _ = ReferenceDocument.Load(docx);
            DocxCheck.Check(docx);
            DocxReader.Update(Audiences.SecretReports.Of(0).Report, docx, new() { Audience = Audience.Party });
        };
    });

    [Theory]
    [InlineData("&#x4e2d;")]
    [InlineData("&amp;")]
    public void References_to_characters_are_counted(string reference)
    {
        var docx = new DocxSurgery(SampleDocuments.Render(SampleDocuments.Simple))
            .Append($"<w:p><w:r><w:t>{string.Concat(Enumerable.Repeat(reference, 2_000_001))}</w:t></w:r></w:p>").ToDocx();

        var found = DocxCheck.Check(docx).ShouldHaveSingleItem();

        found.Code.ShouldBe("BUL5013");
        found.Message.ShouldContain("字符引用超过 2000000 个");
    }

    private static byte[] Chain(int length)
    {
        var styles = string.Concat(Enumerable.Range(0, length).Select(i => Style(i, i + 1))) + Style(length, null);
        return ReferenceSample.Surgery(styles: ReferenceSample.Styles + styles).ToDocx();
    }

    private static byte[] Runs(int count)
    {
        const string Run = "<w:r><w:rPr><w:rStyle w:val=\"none\"/></w:rPr><w:t> x </w:t></w:r>";
        return new DocxSurgery(SampleDocuments.Render(SampleDocuments.Simple))
            .Append($"<w:p>{string.Concat(Enumerable.Repeat(Run, count))}</w:p>").ToDocx();
    }

    private static string Style(int number, int? basedOn)
    {
        var parent = basedOn is null ? "" : $"<w:basedOn w:val=\"Chain{basedOn}\"/>";
        return $"<w:style w:type=\"paragraph\" w:styleId=\"Chain{number}\"><w:name w:val=\"Chain{number}\"/>{parent}</w:style>";
    }
}
