using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Reference;

public sealed class ReferencePageTests
{
    private const string Header = "<w:headerReference w:type=\"default\" r:id=\"rId11\"/>";
    private const string Footer = "<w:footerReference w:type=\"default\" r:id=\"rId12\"/>";
    private const string Size = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>";

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly NoticeDocument Turning = new()
    {
        Blocks = [new Paragraph("前文。"), SampleDocuments.Ledger(2) with { IsLandscape = true }, new Paragraph("后文。")],
    };

    [Fact]
    public void Pages_headers_and_footers_are_theirs()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, SampleDocuments.Simple));

        var section = docx.Body.Elements(W + "sectPr").Single();
        var (size, margins) = (section.Element(W + "pgSz"), section.Element(W + "pgMar"));
        (Value(size, "w"), Value(size, "h")).ShouldBe(("11906", "16838"));
        new[] { "top", "right", "bottom", "left", "header", "footer" }.Select(side => Value(margins, side)).ShouldBe(["2268", "1701", "1701", "1701", "1021", "992"]);
        Value(section.Element(W + "docGrid"), "linePitch").ShouldBe("312");
        // Their columns and where their count begins belong to their text.
        section.Element(W + "cols").ShouldBeNull();
        section.Element(W + "pgNumType").ShouldBeNull();
        Texts(docx, section, "headerReference").ShouldBe(["default 云河市统计局文件用纸"]);
        Texts(docx, section, "footerReference").ShouldBe(["default 第  PAGE 1 页"]);
        docx.Names.ShouldContain("word/media/reference1.png");
        docx["word/theme/theme1.xml"].Attribute("name")!.Value.ShouldBe("云河");
        docx["word/fontTable.xml"].Elements(W + "font").Select(font => Value(font, "name")).ShouldContain("云河宋");
    }

    [Fact]
    public void A_table_is_as_wide_as_their_text()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, SampleDocuments.Simple));

        Value(docx.Body.Descendants(W + "tblW").Single(), "w").ShouldBe("8504");
    }

    [Fact]
    public void Landscape_pages_are_theirs_turned_with_the_same_header_and_footer()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, Turning));

        var sections = docx.Body.Descendants(W + "sectPr").ToList();
        sections.Count.ShouldBe(3);
        var (size, margins) = (sections[1].Element(W + "pgSz"), sections[1].Element(W + "pgMar"));
        (Value(size, "w"), Value(size, "h"), Value(size, "orient")).ShouldBe(("16838", "11906", "landscape"));
        new[] { "top", "right", "bottom", "left" }.Select(side => Value(margins, side)).ShouldBe(["1701", "2268", "1701", "1701"]);
        sections.Select(section => Texts(docx, section, "headerReference").Single()).Distinct().ShouldHaveSingleItem();
        Value(docx.Body.Descendants(W + "tblW").Single(), "w").ShouldBe((16838 - 2268 - 1701).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_landscape_section_of_theirs_serves_for_landscape_pages_and_the_last_upright_one_for_the_others()
    {
        var landscape = $"<w:p><w:pPr><w:sectPr>{Header}<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1100\" w:left=\"1200\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";
        var reference = ReferenceSample.Surgery(section: landscape + $"<w:sectPr>{Footer}{Size}</w:sectPr>").ToDocx();

        var docx = new DocxPackage(ReferenceSample.Render(reference, Turning));

        var sections = docx.Body.Descendants(W + "sectPr").ToList();
        Value(sections[1].Element(W + "pgMar"), "top").ShouldBe("1000");
        Texts(docx, sections[1], "footerReference").ShouldBeEmpty();
        Value(sections[2].Element(W + "pgMar"), "top").ShouldBe("2098");
        // A header that a section does not name is that of the one before.
        Texts(docx, sections[2], "headerReference").ShouldBe(["default 云河市统计局文件用纸"]);
    }

    [Fact]
    public void Only_the_first_page_is_a_title_page()
    {
        var reference = ReferenceSample.Surgery(section: $"<w:sectPr>{Header}<w:headerReference w:type=\"first\" r:id=\"rId11\"/>{Footer}{Size}<w:titlePg/></w:sectPr>").ToDocx();

        var sections = new DocxPackage(ReferenceSample.Render(reference, Turning)).Body.Descendants(W + "sectPr").ToList();

        sections.Select(section => section.Element(W + "titlePg") is not null).ShouldBe([true, false, false]);
        sections.Select(section => section.Elements(W + "headerReference").Count()).ShouldBe([2, 1, 1]);
    }

    [Fact]
    public void What_no_page_would_show_stays_behind()
    {
        var reference = ReferenceSample.Surgery(section: $"<w:sectPr>{Header}<w:headerReference w:type=\"first\" r:id=\"rId17\"/>{Footer}{Size}</w:sectPr>")
            .AddPart("header8.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", "header", "rId17", ReferenceSample.Part("hdr", "<w:p><w:r><w:t>首页</w:t></w:r></w:p>")).ToDocx();

        ReferenceValidityTests.Parts(ReferenceSample.Render(reference)).ShouldAllBe(part => !part.Text.Contains("首页", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_footer_and_page_number_of_theirs_the_standard_s_are_kept()
    {
        var reference = ReferenceSample.Surgery(section: $"<w:sectPr>{Header}{Size}</w:sectPr>").ToDocx();

        var docx = new DocxPackage(ReferenceSample.Render(reference, out var diagnostics, SampleDocuments.Simple));

        var section = docx.Body.Elements(W + "sectPr").Single();
        Texts(docx, section, "footerReference").ShouldBe(["default —  PAGE 1 —", "even —  PAGE 1 —"]);
        // Their one header is on even pages too.
        Texts(docx, section, "headerReference").ShouldBe(["default 云河市统计局文件用纸", "even 云河市统计局文件用纸"]);
        docx["word/settings.xml"].Element(W + "evenAndOddHeaders").ShouldNotBeNull();
        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5057").ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public void A_landscape_section_keeps_a_footer_of_its_own_beside_our_page_numbers()
    {
        var landscape = $"<w:p><w:pPr><w:sectPr>{Footer}<w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1100\" w:left=\"1200\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>";
        var reference = ReferenceSample.Surgery(footer: "<w:p><w:r><w:t>台账</w:t></w:r></w:p>", section: $"<w:p><w:pPr><w:sectPr>{Size}</w:sectPr></w:pPr></w:p>" + landscape).ToDocx();

        var bytes = ReferenceSample.Render(reference, Turning);

        var docx = new DocxPackage(bytes);
        docx.Body.Descendants(W + "sectPr").Select(section => string.Join(' ', Texts(docx, section, "footerReference"))).ShouldBe(["default —  PAGE 1 — even —  PAGE 1 —", "default 台账 even 台账", "default —  PAGE 1 — even —  PAGE 1 —"]);
        docx.Defects().ShouldBeEmpty();
        DocxCheck.Check(bytes).Where(diagnostic => diagnostic.Code != "BUL5042").ShouldBeEmpty();
    }

    [Fact]
    public void A_page_number_in_the_header_is_enough()
    {
        var reference = ReferenceSample.Surgery(header: ReferenceSample.Footer, section: $"<w:sectPr>{Header}{Size}</w:sectPr>").ToDocx();

        var docx = new DocxPackage(ReferenceSample.Render(reference, out var diagnostics, SampleDocuments.Simple));

        docx.Body.Descendants(W + "footerReference").ShouldBeEmpty();
        diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL5057" || diagnostic.Code == "BUL5058");
    }

    [Fact]
    public void A_footer_without_page_number_is_told()
    {
        var reference = ReferenceSample.Surgery(footer: "<w:p><w:r><w:t>云河市统计局</w:t></w:r></w:p>").ToDocx();

        ReferenceSample.Render(reference, out var diagnostics, SampleDocuments.Simple);

        diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL5058");
    }

    [Fact]
    public void Where_pages_hold_something_else_than_the_standard_s_it_is_told_with_figures()
    {
        ReferenceSample.Render(ReferenceSample.Docx, out var diagnostics, SampleDocuments.Simple);

        // 150 mm of 15.75 pt, 227 mm of 28.95 pt.
        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5054").ShouldHaveSingleItem().Message.ShouldContain("每行约 26 字、每页约 22 行（标准为 28 字、22 行）");
    }

    [Fact]
    public void A_body_of_theirs_counts_with_its_own_size_and_pitch()
    {
        var reference = ReferenceSample.Surgery(
            section: $"<w:sectPr>{Header}{Footer}{Size}</w:sectPr>",
            styles: ReferenceSample.Styles + "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"b1\"><w:name w:val=\"公文正文\"/><w:pPr><w:spacing w:line=\"560\" w:lineRule=\"exact\"/></w:pPr><w:rPr><w:sz w:val=\"30\"/></w:rPr></w:style>").ToDocx();

        ReferenceSample.Render(reference, out var diagnostics, SampleDocuments.Simple);

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5054").ShouldHaveSingleItem().Message.ShouldContain("每行约 29 字、每页约 22 行");
    }

    [Fact]
    public void Pages_of_the_standard_s_size_are_not_told()
    {
        ReferenceSample.Render(ReferenceSample.Surgery(section: $"<w:sectPr>{Header}{Footer}{Size}</w:sectPr>").ToDocx(), out var diagnostics, SampleDocuments.Simple);

        diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL5054");
    }

    [Fact]
    public void Without_a_section_the_pages_are_the_standard_s()
    {
        var docx = new DocxPackage(ReferenceSample.Render(ReferenceSample.Surgery(section: "").ToDocx(), out var diagnostics, SampleDocuments.Simple));

        Value(docx.Body.Element(W + "sectPr")!.Element(W + "pgMar"), "top").ShouldBe("2098");
        diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain("BUL5056");
        diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain("BUL5057");
    }

    [Theory]
    [InlineData("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"9000\" w:right=\"1474\" w:bottom=\"8000\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>")]
    [InlineData("<w:pgSz w:w=\"2000\" w:h=\"3000\"/><w:pgMar w:top=\"0\" w:right=\"0\" w:bottom=\"0\" w:left=\"0\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/>")]
    [InlineData("<w:pgSz w:w=\"很宽\" w:h=\"-1\"/><w:pgMar/>")]
    [InlineData("<w:pgSz w:w=\"2000000000\" w:h=\"2000000000\"/><w:pgMar w:left=\"-2000000000\"/>")]
    public void Pages_without_room_are_refused_at_once(string page)
    {
        var reference = ReferenceSample.Surgery(section: $"<w:sectPr>{Header}{page}</w:sectPr>").ToDocx();

        Should.Throw<NoticeException>(() => ReferenceDocument.Load(reference)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL5055");
    }

    // The narrowest pages there may be, and the widest: layout decides titles for them, figures and tables shrink to them.
    [Theory]
    [InlineData(5200, 7800)]
    [InlineData(31680, 31680)]
    public void Any_notice_can_be_laid_out_on_pages_that_have_room(int width, int height)
    {
        var page = $"<w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>";
        var reference = ReferenceDocument.Load(ReferenceSample.Surgery(
            section: $"<w:sectPr>{Header}{page}</w:sectPr>", styles: ReferenceSample.Styles.Replace("<w:sz w:val=\"44\"/>", "<w:sz w:val=\"399\"/>", StringComparison.Ordinal)).ToDocx());
        var notice = Bulletin.Notice.FromMarkdown("# 中共云河市统计局党组关于市委巡察整改进展情况的通报\n\n各区统计局：\n\n已经整改。\n\n| 问题 | 状态 |\n|---|---|\n| 台账 | 完成 |\n");

        using var stream = new MemoryStream();
        notice.SaveDocx(stream, new() { Reference = reference });
        DocxCheck.Check(stream.ToArray()).ShouldBeEmpty();
        DocxCheck.Check(SampleDocuments.Render(SampleDocuments.Everything, options: new() { Reference = reference })).Where(diagnostic => diagnostic.Code != "BUL5039").ShouldBeEmpty();
    }

    [Fact]
    public void Settings_that_belong_to_looks_are_theirs_and_no_others()
    {
        var settings = new DocxPackage(ReferenceSample.Render(ReferenceSample.Docx, SampleDocuments.Simple))["word/settings.xml"];

        settings.Elements().Select(setting => setting.Name.LocalName).ShouldBe(
        [
            "zoom", "defaultTabStop", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing", "characterSpacingControl", "noLineBreaksAfter", "noLineBreaksBefore", "compat", "themeFontLang",
            "clrSchemeMapping", "decimalSymbol", "listSeparator",
        ]);
        Value(settings.Element(W + "zoom"), "percent").ShouldBe("100");
        Value(settings.Element(W + "characterSpacingControl")).ShouldBe("compressPunctuation");
        Value(settings.Element(W + "compat")!.Element(W + "compatSetting")).ShouldBe("15");
    }

    [Fact]
    public void Protection_is_the_option_s()
    {
        var docx = new DocxPackage(SampleDocuments.Render(SampleDocuments.Simple, options: new() { Reference = ReferenceDocument.Load(ReferenceSample.Docx), ReadOnly = true, OfficeProperties = true }));

        Value(docx["word/settings.xml"].Element(W + "documentProtection"), "edit").ShouldBe("readOnly");
        docx.Names.ShouldContain("docProps/custom.xml");
    }

    private static IEnumerable<string> Texts(DocxPackage docx, XElement section, string reference) => section.Elements(W + reference).Select(element =>
    {
        var target = docx["word/_rels/document.xml.rels"].Elements().Single(relationship => (string?)relationship.Attribute("Id") == (string?)element.Attribute(R + "id")).Attribute("Target")!.Value;
        return $"{Value(element, "type")} {docx["word/" + target].Value}";
    });
}
