using System.Globalization;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>公文正文 changed by a clerk changes the document: all that has no font or size of its own.</summary>
public sealed class DocxBodyStyleTests
{
    private const string Font = "AR PL KaitiM GB";
    private const string HalfPoints = "36";

    [Theory]
    [InlineData("Body", true)]
    [InlineData("Recipients", true)]
    [InlineData("Contacts", true)]
    [InlineData("AttachmentNote", true)]
    [InlineData("IssuerSignature", true)]
    [InlineData("JointSignature", true)]
    [InlineData("SignerPost", true)]
    [InlineData("Date", true)]
    [InlineData("Remark", true)]
    [InlineData("Heading1", false)]
    [InlineData("Heading4", false)]
    [InlineData("Title", false)]
    [InlineData("AttachmentLabel", false)]
    [InlineData("AttachmentTitle", false)]
    [InlineData("TableText", false)]
    [InlineData("TableHeader", false)]
    public void Styles_follow_or_have_their_own(string id, bool follows)
    {
        var package = new DocxPackage(Restyled());
        (Value(package.Inherited(id, "rPr", "rFonts"), "eastAsia") == Font).ShouldBe(follows);
        (Value(package.Inherited(id, "rPr", "sz")) == HalfPoints).ShouldBe(follows);
    }

    [ToolFact("soffice", "mutool")]
    public void LibreOffice_prints_all_body_text_so()
    {
        using var folder = new TemporaryFolder();
        var pdf = folder.File("notice.pdf");
        File.WriteAllBytes(pdf, LibreOffice.Convert("pdf", Restyled()).Single());
        var (exitCode, output, error) = Tools.Run("mutool", ["draw", "-F", "stext", "-o", "-", pdf]);
        exitCode.ShouldBe(0, error);
        var pieces = XDocument.Parse(output).Descendants("font")
            .Select(font => (Size: Math.Round(double.Parse(font.Attribute("size")!.Value, CultureInfo.InvariantCulture)), Text: string.Concat(font.Elements("char").Select(c => c.Attribute("c")!.Value))))
            .ToList();
        foreach (var text in new[] { "各乡镇党委", "现将整改情况通报如下", "欢迎干部群众监督", "联系电话", "制度目录", "中共云溪县水务局党组", "2026年", "此件公开发布" })
        {
            pieces.First(piece => piece.Text.Contains(text[..4], StringComparison.Ordinal)).Size.ShouldBe(18, text);
        }

        pieces.First(piece => piece.Text.Contains("制度方面", StringComparison.Ordinal)).Size.ShouldBe(16);
        pieces.First(piece => piece.Text.Contains("拖欠工程款", StringComparison.Ordinal)).Size.ShouldBe(14);
    }

    private static byte[] Restyled()
    {
        var file = new DocxSurgery(SampleDocuments.Render(SampleDocuments.Everything));
        var styles = XDocument.Parse(file.Text("word/styles.xml"));
        styles.Root!.Elements(W + "style").Single(style => Value(style, "styleId") == "Body").Add(new XElement(
            W + "rPr",
            new XElement(W + "rFonts", new[] { "ascii", "hAnsi", "eastAsia", "cs" }.Select(slot => new XAttribute(W + slot, Font))),
            new XElement(W + "sz", new XAttribute(W + "val", HalfPoints)),
            new XElement(W + "szCs", new XAttribute(W + "val", HalfPoints))));
        return file.Write("word/styles.xml", styles.ToString(SaveOptions.DisableFormatting)).ToDocx();
    }
}
