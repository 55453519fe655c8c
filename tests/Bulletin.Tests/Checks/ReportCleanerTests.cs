using System.Collections;
using Bulletin.Checks;
using Bulletin.Model;

namespace Bulletin.Tests.Checks;

/// <summary>Every text of a report is cleaned, whatever field it stands in and however the report came.</summary>
public sealed class ReportCleanerTests
{
    private const string Dirty = "\u3000⽤\u200B户\u3000";

    private static readonly RemediationReport Report = new()
    {
        Issuer = "云河市水务局",
        Date = new(2026, 3, 2),
        Findings = [new() { Title = "台账不全", Measures = ["补齐台账。"], Status = FindingStatus.Completed }],
    };

    [Fact]
    public void Every_text_of_the_model_is_cleaned_and_named()
    {
        var report = (RemediationReport)Filled(ReportSchema.Report);
        var diagnostics = new List<Diagnostic>();
        var clean = ReportCleaner.Clean(report, diagnostics);

        var texts = ReportWalker.Walk(clean).Where(found => found.Value is string or RichText).ToList();
        texts.Count.ShouldBeGreaterThan(60);
        foreach (var (path, _, value) in texts)
        {
            value.ToString().ShouldBe(IsLookedUp(path) ? Dirty.Trim() : "用户", path);
        }

        diagnostics.Select(diagnostic => diagnostic.Place!).ShouldBe(texts.Select(text => text.Path).Where(path => !IsLookedUp(path)));
        diagnostics.ShouldAllBe(diagnostic => diagnostic.Code == "BUL1050");
        diagnostics[0].Message.ShouldBe("粘贴带来的字符已整理：⽤（U+2F64）→用 1 处，去掉 U+200B 1 处");
        (diagnostics[0] with { Language = DiagnosticLanguage.English }).Message.ShouldBe("characters that came with pasted text were cleaned up: ⽤（U+2F64）→用 (1), U+200B removed (1)");
    }

    [Fact]
    public void A_clean_report_is_the_same_object() => ReportCleaner.Clean(Report).ShouldBeSameAs(Report);

    [Fact]
    public void What_is_clean_is_shared()
    {
        var report = Report with { Remark = Dirty };
        ReportCleaner.Clean(report).Findings.ShouldBeSameAs(report.Findings);
    }

    [Fact]
    public void Blanks_at_the_ends_go_without_a_word()
    {
        var notice = Notice.Compose(Report with { Issuer = "　云河市水务局 ", Preface = ["\u00A0　　甲乙丙。　\n　　丁戊己。\t"], Findings = [new() { Title = "　台账不全", Measures = ["　　补齐台账。"], Status = FindingStatus.Completed }] });
        notice.Diagnostics.ShouldBeEmpty();
        var text = string.Join('\n', notice.Arrange().Pages.SelectMany(page => page.Items.OfType<TextItem>()).Select(item => item.Text));
        text.ShouldContain("云河市水务局");
        text.ShouldContain("甲乙丙。\n丁戊己。");
        text.ShouldContain("：补齐台账。");
        text.ShouldNotContain("\u3000", Case.Sensitive);
    }

    [Fact]
    public void A_blank_cell_stays_blank()
    {
        var table = new ReportTable { Columns = ["甲", "乙"], Rows = [["1", "　"], ["", "2"]] };
        var notice = Notice.Compose(Report with { Attachments = [new() { Title = "台账", Table = table }] });
        notice.Document.Blocks.OfType<AttachmentBlock>().Single().Blocks.OfType<Table>().Single().Rows.SelectMany(row => row.Select(cell => cell.ToString())).ShouldBe(["1", "", "", "2"]);
    }

    [Fact]
    public void Only_what_the_audience_may_read_is_named()
    {
        var report = Report with { Closing = [new ReportParagraph { Text = "⽤\uE123户", Withholding = new() }] };
        Notice.Check(report).ShouldBeEmpty();
        Notice.Check(report, new NoticeOptions { Audience = Audience.Party }).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}").ShouldBe(["BUL1053 closing[0].text", "BUL1050 closing[0].text"]);
    }

    [Fact]
    public void A_radical_or_an_invisible_mark_does_not_hide_that_a_withheld_text_is_published()
    {
        var report = Report with
        {
            Closing =
            [
                new ReportParagraph { Text = "⼈事科长违规⽤车三次被通报批评。", Withholding = new() },
                "人事\u200B科长违规用车三次被通报批评。",
            ],
        };
        Notice.Check(report).ShouldContain(diagnostic => diagnostic.Path == "closing[1].text" && diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_line_separator_in_a_public_wording_parts_its_lines_too()
    {
        var finding = new Finding { Title = "甲", Description = "乙", Withholding = new() { Problem = new() { PublicWording = "某处台账不全\u2028有关情况不予公开。" } }, Measures = ["丙。"] };
        var view = (Report with { Findings = [finding] }).For(Audience.Public).Findings[0];
        (view.Title!.ToString(), view.Description!.ToString()).ShouldBe(("某处台账不全", "有关情况不予公开。"));
    }

    private static bool IsLookedUp(string path) => path is "template" or "sealPictures[0]" || path.EndsWith(".file", StringComparison.Ordinal);

    // Every field filled, lists with one item; an object holds itself no second time.
    private static object Filled(ReportType type)
    {
        var item = Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields.Where(field => field.Kind is ReportFieldKind.Text or ReportFieldKind.RichText or ReportFieldKind.Object))
        {
            object value = field.Kind switch { ReportFieldKind.Text => Dirty, ReportFieldKind.RichText => RichText.Plain(Dirty), _ => Filled(field.Type!) };
            var listType = field.ItemType;
            for (var depth = 0; depth < field.ListDepth; depth++)
            {
                var array = Array.CreateInstance(listType, 1);
                array.SetValue(value, 0);
                value = typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(listType).Invoke(null, [array])!;
                listType = value.GetType();
            }

            field.Property.SetValue(item, value);
        }

        return item;
    }
}
