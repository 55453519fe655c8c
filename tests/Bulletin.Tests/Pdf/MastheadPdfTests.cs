using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

public sealed class MastheadPdfTests
{
    public static TheoryData<string> Names => [.. MastheadSamples.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whoever_is_read_the_document_is_read_its_masthead(string name)
    {
        var notice = Notice.FromMarkdown(MastheadSamples.All.Single(sample => sample.Name == name).Markdown);
        var structure = new StructureReading(TaggedPdf.Render(notice.Arrange()).Bytes);
        structure.Unmarked.ShouldBeEmpty();
        var head = structure.Document.Text;
        var block = (MastheadBlock)notice.Document.Blocks[0];
        foreach (var text in new[] { block.CopyNumber, block.Classification, block.Urgency, block.ReferenceNumber }.Concat(block.Approvers).Where(text => !text.IsEmpty))
        {
            head.ShouldContain(text.ToString());
        }

        structure.All.First(element => element.Type == "Sect").Text.ShouldContain("云河市");
        structure.Artifacts.Where(text => text.Length > 0).ShouldAllBe(text => text.StartsWith('—') && text.EndsWith('—'));
    }

    [Theory]
    [InlineData(PdfColours.Screen, "1 0 0 rg")]
    [InlineData(PdfColours.Print, "0 .8 .8 0 k")]
    public void Mark_and_rule_are_red(PdfColours colours, string red)
    {
        var notice = Notice.FromMarkdown(MastheadSamples.Formal("发文机关标志：云河市水务局文件"));
        var file = Encoding.Latin1.GetString(PdfRenderer.Render(notice.Arrange(), new PdfOptions { Colours = colours, Compression = CompressionLevel.NoCompression }).Bytes.Span);
        file.Split(red).Length.ShouldBe(3, "once for the mark, once for the rule");
    }
}
