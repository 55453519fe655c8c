using System.Globalization;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>GB/T 9704-2012 §7.3.5. Indents in twips from the right edge: a cell has 315, a digit 155.</summary>
public sealed class DocxSignatureTests
{
    private static readonly DateOnly Short = new(2026, 1, 5);
    private static readonly DateOnly Long = new(2026, 10, 25);

    [Theory]
    [InlineData("中共云溪县水务局党组", 630, 1275)]
    [InlineData("云溪县水务局党", 630, 330)]
    [InlineData("云溪县水务局", 630, 15)]
    [InlineData("水务局", 2190, 630)]
    [InlineData("二十六个字的机关名称二十六个字的机关名称二十六个字呀", 630, 6315)]
    [InlineData("二十七个字的机关名称二十七个字的机关名称二十七个字的呀", 630, 630)]
    public void Not_sealed_the_date_begins_two_cells_right_of_the_signature(string name, int signature, int date)
    {
        var (names, dateIndent) = Indents(new SignatureBlock([name], Short, Sealed: false));

        names.ShouldHaveSingleItem().ShouldBe(signature);
        dateIndent.ShouldBe(date);
    }

    [Theory]
    [InlineData("中共云溪县水务局党组", 778, 1260)]
    [InlineData("水务局", 1880, 1260)]
    [InlineData("十七个字的机关名称十七个字的机关名", 0, 1585)]
    public void Sealed_the_signature_is_centred_on_a_date_four_cells_in(string name, int signature, int date)
    {
        var (names, dateIndent) = Indents(new SignatureBlock([name], Long, Sealed: true));

        names.ShouldHaveSingleItem().ShouldBeInRange(signature - 1, signature);
        dateIndent.ShouldBe(date);
    }

    [Fact]
    public void Several_bodies_stand_one_below_the_other()
    {
        var (names, date) = Indents(new SignatureBlock(["云溪县水务局", "中共云溪县委组织部机关"], Short, Sealed: false));

        names.ShouldBe([630, 630]);
        date.ShouldBe(1590);
    }

    [Fact]
    public void A_date_alone_keeps_its_blank_line_and_its_distance()
    {
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph("文。"), new SignatureBlock([], Short, Sealed: false)));

        var date = package.Paragraphs("Date").ShouldHaveSingleItem();
        Value(date.Element(W + "pPr")!.Element(W + "spacing"), "before").ShouldBe("579");
        Twips(package, date).ShouldBe(630);
    }

    [Fact]
    public void A_block_to_be_sealed_leaves_room_for_the_seal()
    {
        var package = new DocxPackage(SampleDocuments.Render(new SignatureBlock(["甲局"], Short, Sealed: true)));

        Before(package.Paragraphs("IssuerSignature").ShouldHaveSingleItem()).ShouldBe("1158");
    }

    [Fact]
    public void Sealed_bodies_stand_beside_each_other_at_tab_stops()
    {
        var package = new DocxPackage(SampleDocuments.Render(new SignatureBlock(["云溪县水务局", "云溪县财政局", "云溪县审计局", "云溪县教育局"], Short, Sealed: true)));

        var rows = package.Paragraphs("JointSignature").ToList();
        rows.Select(row => row.Value).ShouldBe(["云溪县水务局云溪县财政局", "云溪县审计局云溪县教育局"]);
        rows.ShouldAllBe(row => row.Descendants(W + "tab").Count(tab => tab.Parent!.Name == W + "r") == 2 && Kept(row));

        // Over the date, which is 1,880 twips wide and four cells in; and as far from the left.
        rows.Select(row => row.Descendants(W + "tab").Where(tab => tab.Parent!.Name == W + "tabs").Select(tab => Value(tab, "val") + Value(tab, "pos")))
            .ShouldAllBe(tabs => tabs.SequenceEqual(new[] { "center2200", "center6644" }));

        // The second row keeps the space of its style: four lines, for the seals.
        rows.Select(Before).ShouldBe(["1158", null]);
        Value(package.Inherited("JointSignature", "pPr", "spacing"), "before").ShouldBe("2316");
    }

    [Fact]
    public void A_post_stands_left_of_the_place_of_its_stamp()
    {
        var package = new DocxPackage(SampleDocuments.Render(
            new Paragraph("文。"), new SignatureBlock(["云溪县水务局局长", "云溪县财政局局长"], Short, Sealed: false) { Signers = ["李明", "王小明"] }));

        // Six cells and 40 mm: 1,890 and 2,268 twips.
        var posts = package.Paragraphs("SignerPost").ToList();
        posts.Select(post => Twips(package, post)).ShouldBe([4158, 4158]);
        posts.ShouldAllBe(post => Kept(post));

        // Two blank lines and half a line less what characters stand low in theirs; two lines from post to post; a blank line below the stamp.
        var (first, second, date) = (Number(Before(posts[0])), Before(posts[1]), package.Paragraphs("Date").Single());
        first.ShouldBeInRange((579 * 2) + 235, (579 * 2) + 240);
        second.ShouldBeNull("the space of its style");
        (first + 579 + Number(Before(date))).ShouldBe(579 * 5);
        Twips(package, date).ShouldBe(1260);
    }

    [Fact]
    public void Closer_lines_are_exact_and_said_on_their_paragraphs_alone()
    {
        var document = new NoticeDocument
        {
            Blocks = [new Title(["通报"]), .. Enumerable.Range(0, 18).Select(_ => new Paragraph("文。")), new SignatureBlock(["中共云溪县水务局党组"], Short, Sealed: false), new AttachmentBlock("清单", [new Paragraph("文。")])],
        };
        var decisions = PageLayout.Decide(document, Gb9704.Profile());
        var package = new DocxPackage(DocxRenderer.Render(document, Gb9704.Profile(), decisions: decisions).Bytes.ToArray());

        decisions.CloserLines.ShouldBe([new CloserLines(0, 19, Length.Twip(551))]);
        var lines = package.Body.Elements(W + "p").Select(paragraph => Value(paragraph.Element(W + "pPr")!.Element(W + "spacing"), "line")).ToList();
        lines.ShouldBe([null, .. Enumerable.Repeat("551", 20), null, null, null]);
        package.Body.Descendants(W + "spacing").Where(spacing => Value(spacing, "line") is not null).ShouldAllBe(spacing => Value(spacing, "lineRule") == "exact");
        Before(package.Paragraphs("IssuerSignature").Single()).ShouldBe("551");
    }

    [Fact]
    public void Signature_and_date_stay_with_two_lines_of_text()
    {
        var package = new DocxPackage(SampleDocuments.Render(
            new Paragraph("前文。"), new Paragraph("第一行。"), new Contacts(["电话：1"]), new AttachmentNote(["甲"]),
            new SignatureBlock(["甲局"], Short, Sealed: false), new Remark("此件公开发布")));

        var kept = package.Body.Elements(W + "p").Where(Kept).Select(paragraph => paragraph.Value);
        kept.ShouldBe(["电话：1", "附件：甲", "甲局", "2026年1月5日"]);
    }

    [Fact]
    public void A_long_last_paragraph_is_text_enough()
    {
        var last = new string('国', 60);
        var package = new DocxPackage(SampleDocuments.Render(new Paragraph("前文。"), new Paragraph(last), new SignatureBlock([], Short, Sealed: false)));

        package.Body.Elements(W + "p").Where(Kept).Select(paragraph => paragraph.Value).ShouldBe([last]);
    }

    private static bool Kept(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "keepNext") is not null;

    private static string? Before(XElement paragraph) => Value(paragraph.Element(W + "pPr")!.Element(W + "spacing"), "before");

    private static int Number(string? number) => int.Parse(number!, CultureInfo.InvariantCulture);

    private static (IReadOnlyList<int> Names, int Date) Indents(SignatureBlock block)
    {
        var package = new DocxPackage(SampleDocuments.Render(block));
        return ([.. package.Paragraphs("IssuerSignature").Select(name => Twips(package, name))], Twips(package, package.Paragraphs("Date").Single()));
    }

    // Where the indent is written in characters too, both must say the same.
    private static int Twips(DocxPackage package, XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr")!;
        var indent = properties.Element(W + "ind") ?? package.Inherited(Value(properties.Element(W + "pStyle"))!, "pPr", "ind")!;
        var (twips, characters) = (Number(Value(indent, "right")), Number(Value(indent, "rightChars")));
        if (characters != 0)
        {
            twips.ShouldBe((int)Math.Round(characters * 3.15, MidpointRounding.AwayFromZero));
        }

        return twips;
    }
}
