namespace Bulletin.Tests.Docx.Controls;

/// <summary>A report with pasted characters: its document prints them cleaned, which is no edit.</summary>
public sealed class CleanedReportTests
{
    private static readonly RemediationReport Report = new()
    {
        Issuer = "　云河市⽔务局",
        Date = new(2026, 3, 2),
        Preface = ["　　⽤户\u200B反映：甲\u2028乙。"],
        Findings = [new() { Title = "台账不全\u00AD", Measures = ["　补齐⼀本台账。"], Status = FindingStatus.Completed }],
        Signatures = ["云河市⽔务局　"],
    };

    [Fact]
    public void Unedited_nothing_changes()
    {
        var update = EditedDocx.Of(Report).Update(Report);
        update.Changes.ShouldBeEmpty();
        update.Diagnostics.ShouldBeEmpty();
        update.Report.ShouldBe(Report);
    }

    [Fact]
    public void An_edit_is_taken_and_the_rest_stays_as_it_was_typed()
    {
        var edited = EditedDocx.Of(Report);
        EditedDocx.Run(edited.Control("findings[0].measures[0].text")).Element(Bulletin.Tests.Support.DocxPackage.W + "t")!.AddBeforeSelf(EditedDocx.Text("立即"));
        var update = edited.Update(Report);
        var change = update.Changes.ShouldHaveSingleItem();
        (change.Before.ToString(), change.After.ToString()).ShouldBe(("补齐一本台账。", "立即补齐一本台账。"));
        update.Report.Preface.ShouldBe(Report.Preface);
        update.Report.Issuer.ShouldBe(Report.Issuer);
    }
}
