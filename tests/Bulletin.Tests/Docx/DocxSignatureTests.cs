using System.Globalization;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>GB/T 9704-2012 §7.3.5. Indents in cells from the right edge; a date of 2026年1月5日 is 6 cells wide, one of 2026年10月25日 7.</summary>
public sealed class DocxSignatureTests
{
    private static readonly DateOnly Short = new(2026, 1, 5);
    private static readonly DateOnly Long = new(2026, 10, 25);

    [Theory]
    [InlineData("中共云溪县水务局党组", 2, 4)]
    [InlineData("云溪县水务局党", 2, 1)]
    [InlineData("云溪县水务局", 2, 0)]
    [InlineData("水务局", 7, 2)]
    [InlineData("二十六个字的机关名称二十六个字的机关名称二十六个字呀", 2, 20)]
    [InlineData("二十七个字的机关名称二十七个字的机关名称二十七个字的呀", 2, 2)]
    public void Not_sealed_the_date_begins_two_cells_right_of_the_signature(string name, int signature, int date)
    {
        var (names, dateIndent) = Indents(new SignatureBlock([name], Short, Sealed: false));

        names.ShouldHaveSingleItem().ShouldBe(signature);
        dateIndent.ShouldBe(date);
    }

    [Theory]
    [InlineData("中共云溪县水务局党组", 2.5, 4)]
    [InlineData("水务局", 6, 4)]
    [InlineData("十七个字的机关名称十七个字的机关名", 0, 5)]
    public void Sealed_the_signature_is_centred_on_a_date_four_cells_in(string name, double signature, int date)
    {
        var (names, dateIndent) = Indents(new SignatureBlock([name], Long, Sealed: true));

        names.ShouldHaveSingleItem().ShouldBe(signature);
        dateIndent.ShouldBe(date);
    }

    [Fact]
    public void Several_bodies_stand_one_below_the_other()
    {
        var (names, date) = Indents(new SignatureBlock(["云溪县水务局", "中共云溪县委组织部机关"], Short, Sealed: false));

        names.ShouldBe([2, 2]);
        date.ShouldBe(5);
    }

    [Fact]
    public void A_date_alone_keeps_its_blank_line_and_its_distance()
    {
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph("文。"), new SignatureBlock([], Short, Sealed: false)));

        var date = package.Paragraphs("Date").ShouldHaveSingleItem();
        Value(date.Element(W + "pPr")!.Element(W + "spacing"), "before").ShouldBe("579");
        Cells(package, date).ShouldBe(2);
    }

    [Fact]
    public void A_block_to_be_sealed_leaves_room_for_the_seal()
    {
        var package = new DocxPackage(SampleDocuments.Render(new SignatureBlock(["甲局", "乙局"], Short, Sealed: true)));

        package.Paragraphs("IssuerSignature").Select(name => Value(name.Element(W + "pPr")!.Element(W + "spacing"), "before")).ShouldBe(["1158", null]);
    }

    [Fact]
    public void Signature_and_date_stay_with_two_lines_of_text()
    {
        var package = new DocxPackage(SampleDocuments.Render(
            new Paragraph("前文。"), new Paragraph("第一行。"), new Contacts(["电话：1"]), new AttachmentNote(["甲", "乙"]),
            new SignatureBlock(["甲局"], Short, Sealed: false), new Remark("此件公开发布")));

        var kept = package.Body.Elements(W + "p").Where(Kept).Select(paragraph => paragraph.Value);
        kept.ShouldBe(["第一行。", "电话：1", "附件：1.甲", "2.乙", "甲局", "2026年1月5日"]);
    }

    [Fact]
    public void A_long_last_paragraph_is_text_enough()
    {
        var last = new string('国', 60);
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph("前文。"), new Paragraph(last), new SignatureBlock([], Short, Sealed: false)));

        package.Body.Elements(W + "p").Where(Kept).Select(paragraph => paragraph.Value).ShouldBe([last]);
    }

    private static bool Kept(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "keepNext") is not null;

    private static (IReadOnlyList<double> Names, double Date) Indents(SignatureBlock block)
    {
        var package = new DocxPackage(SampleDocuments.Render(block));
        return ([.. package.Paragraphs("IssuerSignature").Select(name => Cells(package, name))], Cells(package, package.Paragraphs("Date").Single()));
    }

    // Both ways of writing the indent must say the same.
    private static double Cells(DocxPackage package, XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr")!;
        var indent = properties.Element(W + "ind") ?? package.Inherited(Value(properties.Element(W + "pStyle"))!, "pPr", "ind")!;
        var cells = int.Parse(Value(indent, "rightChars")!, CultureInfo.InvariantCulture) / 100.0;
        int.Parse(Value(indent, "right")!, CultureInfo.InvariantCulture).ShouldBe((int)Math.Round(cells * 315, MidpointRounding.AwayFromZero));
        return cells;
    }
}
