using Bulletin.Tests.Support;

namespace Bulletin.Tests.Blocks;

/// <summary>Recipients in groups: 、 within a group, ， between groups, in reports, Markdown and every format.</summary>
public sealed class RecipientGroupTests
{
    private static readonly RemediationReport Report = new()
    {
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Findings = [new Finding { Title = "台账不全" }],
        Signatures = ["云河市水务局"],
    };

    [Theory]
    [InlineData("[甲局, 乙局]", "甲局、乙局：")]
    [InlineData("[[各县（区）人民政府], [市政府各部门]]", "各县（区）人民政府，市政府各部门：")]
    [InlineData("[[各县人民政府, 各区人民政府], 市政府办公室, 市财政局]", "各县人民政府、各区人民政府，市政府办公室、市财政局：")]
    [InlineData("[甲局, { group: [乙局, { md: \"丙局\" }] }, { name: 丁局 }]", "甲局，乙局、丙局，丁局：")]
    public void A_list_among_the_recipients_is_a_group(string recipients, string expected)
    {
        var yaml = $"issuer: 云河市水务局\ndate: 2026-03-02\nfindings: [{{ title: 台账不全 }}]\nrecipients: {recipients}\n";
        var report = ReportFile.Parse(yaml, ReportFileFormat.Yaml);
        foreach (var format in Enum.GetValues<ReportFileFormat>())
        {
            ReportFile.Parse(ReportFile.Write(report, format), format).ShouldBe(report);
        }

        foreach (var template in new[] { "report-to-team", "three-part" })
        {
            var notice = Notice.Compose(report, new NoticeOptions { Template = template });
            notice.ToHtmlFragment().ShouldContain($">{expected}</p>");
            DocxText.ReadText(SampleDocuments.Render(notice.Document)).ShouldContain(expected);
            string.Concat(notice.Arrange().Pages[0].Items.OfType<TextItem>().Where(item => item.Role == ItemRole.Recipients).Select(item => item.Text))
                .ShouldBe(expected);
        }
    }

    [Fact]
    public void Code_gives_names_and_groups()
    {
        var report = Report with { Recipients = ["甲局", new[] { "乙局", "丙局" }] };
        var recipients = Notice.Compose(report, new NoticeOptions { Template = "three-part" }).Document.Blocks.OfType<Recipients>().ShouldHaveSingleItem();
        recipients.Groups.ShouldBe([["甲局"], ["乙局", "丙局"]]);
        recipients.Names[2].Runs[0].Origin.Path.ShouldBe("recipients[1].group[1]");
    }

    [Fact]
    public void A_blank_line_parts_groups_in_Markdown()
    {
        var markdown = "# 通报\n\n:::recipients\n甲局\n乙局\n\n丙局\n:::\n\n正文。\n\n:::signature\n2026年3月2日\n:::\n";
        var document = Notice.FromMarkdown(markdown).Document;
        document.Blocks.OfType<Recipients>().Single().Groups.ShouldBe([["甲局", "乙局"], ["丙局"]]);
        NoticeMarkdown.Write(document).ShouldContain(":::recipients\n甲局\n乙局\n\n丙局\n:::");
    }

    [Fact]
    public void Groups_that_move_to_the_imprint_are_items_of_its_list()
    {
        var decisions = LayoutDecisions.None with { RecipientsInImprint = true };
        ValueList<Block> blocks = [new Recipients((ValueList<ValueList<RichText>>)[["甲局", "乙局"], ["丙局"]]), new ImprintBlock([], null, null)];
        decisions.Imprint(blocks)!.Recipients.ShouldBe(["甲局、乙局", "丙局"]);
    }

    [Theory]
    [InlineData("[{ name: 甲局, group: [乙局] }]", "BUL1138 recipients[0]")]
    [InlineData("['']", "BUL1009 recipients[0]")]
    [InlineData("[['']]", "BUL1009 recipients[0].group[0]")]
    public void What_is_neither_a_name_nor_a_group_is_an_error(string recipients, string expected)
    {
        var yaml = $"issuer: 云河市水务局\ndate: 2026-03-02\nfindings: [{{ title: 台账不全 }}]\nrecipients: {recipients}\n";
        Notice.Check(ReportFile.Parse(yaml, ReportFileFormat.Yaml)).Select(found => $"{found.Code} {found.Path}").ShouldContain(expected);
    }
}
