using Bulletin.Tests.Support;

namespace Bulletin.Tests.Profiles;

/// <summary>A profile with which no page can be made is an error with the path of the value, and all of them are reported together.</summary>
public sealed class StyleValidationTests
{
    private static readonly StyleProfile Standard = Gb9704.Profile();

    public static TheoryData<string, string, StyleProfile> Wrong => new()
    {
        { "BUL3070", "page.typeAreaWidth", Standard with { Page = Standard.Page with { TypeAreaWidth = Length.Mm(-5) } } },
        { "BUL3070", "page.typeAreaWidth", Standard with { Page = Standard.Page with { TypeAreaWidth = Length.Mm(190) } } },
        { "BUL3070", "page.width", Standard with { Page = Standard.Page with { Width = Length.Mm(900) } } },
        { "BUL3070", "page.typeAreaHeight", Standard with { Page = Standard.Page with { TypeAreaHeight = Length.Mm(256) } } },
        { "BUL3070", "grid.linesPerPage", Standard with { Grid = Standard.Grid with { LinesPerPage = 0 } } },
        { "BUL3070", "grid.linesPerPage", Standard with { Grid = Standard.Grid with { LinesPerPage = 40 } } },
        { "BUL3070", "grid.cell", Standard with { Grid = Standard.Grid with { CellsPerLine = 40 } } },
        { "BUL3070", "grid.pitch", Standard with { Grid = Standard.Grid with { Pitch = Length.Zero } } },
        { "BUL3070", "body.size", Standard with { Body = Standard.Body with { Size = Length.Zero } } },
        { "BUL3070", "body.size", Standard with { Body = Standard.Body with { Size = new(long.MinValue) } } },
        { "BUL3070", "title.size", Standard with { Title = Standard.Title with { Size = Length.Pt(36) } } },
        { "BUL3070", "headings[2].size", Standard with { Headings = [.. Standard.Headings.Select((heading, i) => i == 2 ? heading with { Size = Length.Pt(-1) } : heading)] } },
        { "BUL3070", "pageNumber.belowTypeArea", Standard with { PageNumber = Standard.PageNumber with { BelowTypeArea = Length.Mm(34) } } },
        { "BUL3070", "pageNumber.belowTypeArea", Standard with { PageNumber = Standard.PageNumber with { BelowTypeArea = Length.Zero } } },
        { "BUL3070", "attachment.titleLine", Standard with { Attachment = Standard.Attachment with { TitleLine = 1 } } },
        { "BUL3070", "table.size", Standard with { Table = Standard.Table with { RowPitch = Length.Pt(10) } } },
        { "BUL3071", "page", Standard with { Page = null! } },
        { "BUL3071", "pageNumber.dash", Standard with { PageNumber = Standard.PageNumber with { Dash = null! } } },
        { "BUL3072", "fonts.fangSong", Standard with { Fonts = Standard.Fonts with { FangSong = " " } } },
        { "BUL3072", "fonts.heiTi", Standard with { Fonts = Standard.Fonts with { HeiTi = new('黑', 32) } } },
        { "BUL3072", "recipients.separator", Standard with { Recipients = Standard.Recipients with { Separator = "\n" } } },
        { "BUL3073", "pageNumber.place", Standard with { PageNumber = Standard.PageNumber with { Place = (PageNumberPlace)7 } } },
        { "BUL3073", "form", Standard with { Form = (DocumentForm)7 } },
        { "BUL3074", "headings", Standard with { Headings = [.. Standard.Headings.Take(3)] } },
        { "BUL3075", "body.size", Standard with { Body = Standard.Body with { Size = Length.Pt(14.2) } } },
        { "BUL3076", "grid.linesPerPage", Standard with { Grid = Standard.Grid with { LinesPerPage = 26, Pitch = Length.Pt(30) } } },
        { "BUL3076", "grid.cellsPerLine", Standard with { Grid = Standard.Grid with { CellsPerLine = 30, Tracking = Length.Pt(1) } } },
        { "BUL3076", "grid.cell", Standard with { Grid = Standard.Grid with { Cell = Length.Pt(15), Tracking = Length.Pt(1) } } },
        { "BUL3079", "pageNumber.firstNumber", Standard with { PageNumber = Standard.PageNumber with { FirstNumber = 2 } } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_profile_that_cannot_be_used_is_an_error(string code, string path, StyleProfile profile)
    {
        var diagnostic = profile.Validate().ShouldHaveSingleItem();

        (diagnostic.Code, diagnostic.Path).ShouldBe((code, path));
        Should.Throw<NoticeException>(profile.Resolve).Diagnostics.ShouldHaveSingleItem();
        Should.Throw<NoticeException>(() => PageLayout.Arrange(new() { Blocks = [new Paragraph("文。")] }, profile));
        Should.Throw<NoticeException>(() => Bulletin.DocxRenderer.Render(new() { Blocks = [new Paragraph("文。")] }, profile));
        Should.Throw<NoticeException>(() => HtmlRenderer.Render(new() { Blocks = [new Paragraph("文。")] }, profile: profile));
        Should.Throw<NoticeException>(() => Notice.FromMarkdown("# 通报\n\n文。", new() { Profile = profile }))
            .Diagnostics.ShouldContain(found => found.Code == code && found.Path == path);
    }

    private static string Formal => MastheadSamples.Formal("发文机关标志：云河市水务局文件");

    [Fact]
    public void All_problems_are_reported_with_value_and_bounds()
    {
        var profile = Standard with
        {
            Page = Standard.Page with { TypeAreaWidth = Length.Mm(-5), Height = Length.Mm(10000) },
            Grid = Standard.Grid with { LinesPerPage = 0 },
        };

        profile.Validate().Select(found => found.ToString()).ShouldBe(
        [
            "page.height: error BUL3070: 纸高为 10000 mm（改为 100 mm 至 558 mm）",
            "page.typeAreaWidth: error BUL3070: 版心宽为 -5 mm（改为 50 mm 至 548 mm）",
            "grid.linesPerPage: error BUL3070: 每页行数为 0（改为 10 至 60）",
        ]);
        (profile.Validate()[1] with { Language = DiagnosticLanguage.English }).Message.ShouldBe("'page.typeAreaWidth' is -5 mm");
    }

    [Fact]
    public void Deviations_cite_clause_and_requirement_level()
    {
        var profile = Standard with
        {
            Body = Standard.Body with { Size = Length.Pt(14) },
            Fonts = Standard.Fonts with { FangSong = "仿宋" },
            PageNumber = Standard.PageNumber with { Place = PageNumberPlace.Centre },
        };

        profile.Deviations().ShouldBe(
        [
            new("fonts.fangSong", "字体名仿宋体", "“仿宋”", "“仿宋_GB2312”", "GB/T 9704-2012 §5.2.2", Strength.Practice),
            new("body.size", "正文字号", "14 pt（四号）", "16 pt（三号）", "GB/T 9704-2012 §5.2.2", Strength.Normal),
            new("pageNumber.place", "页码位置", "居中", "外侧", "GB/T 9704-2012 §7.5", Strength.Required),
        ]);

        // What the standard leaves to offices is not reported.
        var found = Notice.FromMarkdown("# 通报\n\n文。", new() { Profile = profile }).Diagnostics.Where(diagnostic => diagnostic.Code == "BUL3080").ToList();
        found.Select(diagnostic => (diagnostic.Path, diagnostic.Severity, diagnostic.Clause)).ShouldBe(
        [
            ("body.size", DiagnosticSeverity.Info, "GB/T 9704-2012 §5.2.2"),
            ("pageNumber.place", DiagnosticSeverity.Info, "GB/T 9704-2012 §7.5"),
        ]);
        found[0].Message.ShouldBe("正文字号为 14 pt（四号），GB/T 9704-2012 §5.2.2（一般）为 16 pt（三号）");
    }

    [Fact]
    public void A_profile_for_another_form_than_the_notice_has_is_an_error()
    {
        var letter = Gb9704.Profile(DocumentForm.Letter) with { Remark = Standard.Remark with { Indent = 3 } };

        Should.Throw<NoticeException>(() => Notice.FromMarkdown(Formal, new() { Profile = letter, Form = DocumentForm.Formal }))
            .Diagnostics.ShouldContain(found => found.Code == "BUL3077");
        Notice.FromMarkdown(Formal.Replace("form: formal", "form: web", StringComparison.Ordinal), new() { Profile = letter }).Document.Form.ShouldBe(DocumentForm.Letter);
    }

    [Fact]
    public void Options_apply_to_what_the_profile_leaves_to_the_standard()
    {
        var profile = Standard with { Body = Standard.Body with { Size = Length.Pt(15) } };
        var notice = Notice.FromMarkdown(
            Formal, new() { Profile = profile, Form = DocumentForm.Formal, Reading = PageReading.Gbt33476, TableSize = TableSize.Size5 });

        notice.Profile.Form.ShouldBe(DocumentForm.Formal);
        notice.Profile.Page.MarginTop.ShouldBe(Length.Mm(34.58));
        notice.Profile.Table.Size.ShouldBe(Length.Pt(10.5));
        notice.Profile.Body.Size.ShouldBe(Length.Pt(15));

        var tables = Standard with { Table = Standard.Table with { Size = Length.Pt(12) } };
        Should.Throw<NoticeException>(() => Notice.FromMarkdown("# 通报\n\n文。", new() { Profile = tables, TableSize = TableSize.Size5 }))
            .Diagnostics.ShouldContain(found => found.Code == "BUL3078");
    }
}
