using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Reference;

public sealed class ReferenceStyleTests
{
    private static readonly NoticeDocument Notice = Numbering.Apply(new NoticeDocument
    {
        Blocks =
        [
            new Title(["云河市统计局通报"]),
            new Recipients(["各区统计局"]),
            new Heading(1, "统计方面"),
            new Heading(1, "运用方面。") { RunsIn = true },
            new Paragraph("已经整改。"),
            new Heading(2, "台账"),
            new Paragraph(RichText.Of([new("务必", TextStyle.Strong)])),
            new Remark("此件公开发布"),
        ],
    });

    [Fact]
    public void Theirs_are_found_by_name_whatever_their_ids_and_are_left_as_they_are()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, Notice));

        docx.Paragraphs("a3").ShouldHaveSingleItem();
        docx.Paragraphs("1").ShouldHaveSingleItem();
        // By another name, and without regard to case.
        docx.Paragraphs("a4").ShouldHaveSingleItem();
        docx.Paragraphs("2").ShouldHaveSingleItem();
        // What runs in takes the characters that the heading is linked with.
        docx.Body.Descendants(W + "rStyle").Select(style => Value(style)).ShouldBe(["10", "Strong"]);
        Value(docx.Style("1").Element(W + "rPr")!.Element(W + "sz")).ShouldBe("34");
        Value(docx.Style("a").Element(W + "rPr")!.Element(W + "color")).ShouldBe("0000FF");
        docx["word/styles.xml"].Elements(W + "style").Count(style => Value(style.Element(W + "name")) == "heading 1").ShouldBe(1);
    }

    [Fact]
    public void Each_that_is_used_and_missing_is_added_and_told_once()
    {
        ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, Notice);

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5050").Select(diagnostic => diagnostic.Message)
            .ShouldBe(["参照文件没有样式“公文正文”，已按标准的样子添加", "参照文件没有样式“要点（Strong）”，已按标准的样子添加"]);
        diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
    }

    [Fact]
    public void One_of_the_same_name_and_another_kind_is_left_and_ours_gets_a_name_of_its_own()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, Notice));

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5051").ShouldHaveSingleItem().Message.ShouldBe("参照文件的“附注”不是段落样式，没有采用；已另加“附注2”");
        Value(docx.Style("a5"), "type").ShouldBe("character");
        Value(docx.Style("Remark").Element(W + "name")).ShouldBe("附注2");
        docx.Paragraphs("Remark").ShouldHaveSingleItem();
    }

    // Their 正文 is blue, slanted and of 10.5 pt, their defaults put space below every paragraph: nothing of it reaches ours.
    [Fact]
    public void What_is_added_brings_along_everything_it_rests_on()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, Notice));

        // The id Body is taken by a style of theirs.
        Value(docx.Style("Body").Element(W + "name")).ShouldBe("云河按语");
        var style = docx.Style("Body2");
        style.Element(W + "basedOn").ShouldBeNull();
        var (paragraph, run) = (style.Element(W + "pPr")!, style.Element(W + "rPr")!);
        foreach (var off in new[] { "widowControl", "autoSpaceDE", "autoSpaceDN", "snapToGrid", "overflowPunct", "adjustRightInd" })
        {
            Value(paragraph.Element(W + off)).ShouldBe("0", off);
        }

        var spacing = paragraph.Element(W + "spacing");
        (Value(spacing, "before"), Value(spacing, "after"), Value(spacing, "line"), Value(spacing, "lineRule")).ShouldBe(("0", "0", "579", "exact"));
        Value(paragraph.Element(W + "ind"), "firstLineChars").ShouldBe("200");
        Value(paragraph.Element(W + "jc")).ShouldBe("both");
        foreach (var slot in new[] { "ascii", "hAnsi", "eastAsia", "cs" })
        {
            Value(run.Element(W + "rFonts"), slot).ShouldBe("仿宋_GB2312", slot);
        }

        (Value(run.Element(W + "sz")), Value(run.Element(W + "spacing")), Value(run.Element(W + "kern")), Value(run.Element(W + "color")), Value(run.Element(W + "snapToGrid"))).ShouldBe(("32", "-5", "0", "000000", "0"));
        Value(run.Element(W + "lang"), "eastAsia").ShouldBe("zh-CN");
        // What rests on one that was added stays resting on it: changing 公文正文 changes all of it.
        Value(docx.Style("Remark").Element(W + "basedOn")).ShouldBe("Body2");
    }

    [Fact]
    public void A_switch_of_their_defaults_is_undone()
    {
        var reference = ReferenceSample.Surgery(styles: ReferenceSample.Styles.Replace("<w:kern w:val=\"2\"/>", "<w:b/><w:caps/><w:spacing w:val=\"40\"/><w:kern w:val=\"2\"/><w:u w:val=\"single\"/>", StringComparison.Ordinal)
            .Replace("<w:pPr><w:spacing w:after=\"160\"", "<w:pPr><w:keepNext/><w:spacing w:beforeAutospacing=\"1\" w:after=\"160\"", StringComparison.Ordinal)).ToDocx();

        var style = new DocxPackage(ReferenceSample.Render(reference, Notice)).Style("Body2");

        var (paragraph, run) = (style.Element(W + "pPr")!, style.Element(W + "rPr")!);
        (Value(run.Element(W + "b")), Value(run.Element(W + "caps")), Value(run.Element(W + "u")), Value(run.Element(W + "spacing"))).ShouldBe(("0", "0", "none", "-5"));
        (Value(paragraph.Element(W + "keepNext")), Value(paragraph.Element(W + "spacing"), "beforeAutospacing")).ShouldBe(("0", "0"));
    }

    [Fact]
    public void A_heading_that_numbers_itself_does_not_number_twice()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, Notice));

        Value(docx.Paragraphs("2").Single().Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")).ShouldBe("0");
        docx.Paragraphs("1").Single().Element(W + "pPr")!.Element(W + "numPr").ShouldBeNull();
        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5053").ShouldHaveSingleItem().Message.ShouldContain("标题 2（heading 2）");
    }

    [Fact]
    public void A_heading_without_outline_level_is_told_and_left()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, Notice));

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5052").ShouldHaveSingleItem().Message.ShouldBe("参照文件的样式“标题 2（heading 2）”没有大纲级别：导航窗格里看不到");
        docx.Style("2").Descendants(W + "outlineLvl").ShouldBeEmpty();
    }

    [Fact]
    public void An_attachment_label_without_page_break_is_told()
    {
        var reference = ReferenceSample.Surgery(styles: ReferenceSample.Styles + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"b1\"><w:name w:val=\"附件标识\"/></w:style>").ToDocx();

        ReferenceSample.Render(reference, out var diagnostics);

        diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL5052" && diagnostic.Message.Contains("附件标识", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_lists_of_styles_go_along_and_ours_come_behind_them()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, out _, Notice, NumberingMode.Native));

        var numbering = docx["word/numbering.xml"];
        var lists = numbering.Elements(W + "num").Select(list => Value(list, "numId")).ToList();
        lists[0].ShouldBe("3");
        lists.Count.ShouldBeGreaterThan(1);
        lists.Skip(1).ShouldAllBe(id => int.Parse(id!, System.Globalization.CultureInfo.InvariantCulture) > 4);
        Value(docx.Paragraphs("1").Single().Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")).ShouldBe(lists[1]);
        // The numeral looks as their heading does.
        var level = numbering.Elements(W + "abstractNum").Single(definition => Value(definition, "abstractNumId") == lists[1]).Elements(W + "lvl").First();
        (Value(level.Element(W + "rPr")!.Element(W + "sz")), Value(level.Element(W + "rPr")!.Element(W + "color"))).ShouldBe(("34", "C00000"));
        ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, Notice, NumberingMode.Native);
        diagnostics.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Without_styles_of_theirs_all_are_ours_and_rest_on_each_other()
    {
        var reference = ReferenceSample.Surgery(styles: "").ToDocx();

        var docx = new DocxPackage(ReferenceSample.Render(reference, out var diagnostics, Notice));

        Value(docx.Style("Body").Element(W + "basedOn")).ShouldBe("Normal");
        Value(docx.Style("Normal"), "default").ShouldBe("1");
        diagnostics.Count(diagnostic => diagnostic.Code == "BUL5050").ShouldBe(docx["word/styles.xml"].Elements(W + "style").Count() - 3);
    }
}
