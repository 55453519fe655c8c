using System.Xml.Linq;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>What the file says about itself: from the model, never from the clock or the machine; and whether it may be edited.</summary>
public sealed class DocxPropertyTests
{
    private static readonly DocumentMetadata Known = new()
    {
        Title = "中共云河市水务局党组关于巡察整改情况的通报", Author = "中共云河市水务局党组", Kind = "通报", ReferenceNumber = "云水党〔2026〕3号", Date = new DateOnly(2026, 3, 2),
    };

    [Fact]
    public void Core_properties()
    {
        var core = Render(Known)["docProps/core.xml"];

        core.Elements().Select(element => element.Name.LocalName + "=" + element.Value).ShouldBe(
        [
            "title=中共云河市水务局党组关于巡察整改情况的通报", "subject=通报", "creator=中共云河市水务局党组", "language=zh-CN",
            "created=2026-03-02T00:00:00Z", "modified=2026-03-02T00:00:00Z",
        ]);
    }

    [Fact]
    public void The_author_may_be_another()
    {
        var package = Render(Known, new() { Creator = "办公室" });

        package["docProps/core.xml"].Elements().Single(element => element.Name.LocalName == "creator").Value.ShouldBe("办公室");
        package["docProps/app.xml"].Elements().Select(element => element.Name.LocalName + "=" + element.Value).ShouldBe(["Application=Bulletin", "Company=中共云河市水务局党组"]);
    }

    [Fact]
    public void What_is_not_known_is_not_written()
    {
        var package = Render(new(), new() { OfficeProperties = true });

        package["docProps/core.xml"].Elements().Select(element => element.Name.LocalName).ShouldBe(["language"]);
        package["docProps/app.xml"].Elements().Select(element => element.Name.LocalName).ShouldBe(["Application"]);
        package["docProps/custom.xml"].Elements().ShouldBeEmpty();
    }

    [Fact]
    public void Properties_by_which_offices_file_it_are_an_option()
    {
        Render(Known).Names.ShouldNotContain("docProps/custom.xml");

        var properties = Render(Known, new() { OfficeProperties = true })["docProps/custom.xml"].Elements().ToList();

        properties.Select(property => $"{(string?)property.Attribute("pid")} {(string?)property.Attribute("name")}={property.Value}").ShouldBe(
            ["2 文种=通报", "3 发文机关=中共云河市水务局党组", "4 发文字号=云水党〔2026〕3号", "5 成文日期=2026年3月2日"]);
    }

    [Fact]
    public void They_come_from_the_report()
    {
        var notice = Notice.Compose(ReportFile.Parse(Cli.SampleReport.Yaml + "\nmasthead: { referenceNumber: 云水党〔2026〕3号 }\n", ReportFileFormat.Yaml));

        notice.Document.Metadata.ShouldBe(Known);
    }

    [Fact]
    public void The_kind_is_the_title_s_and_the_report_s_where_the_title_has_none()
    {
        var report = ReportFile.Parse(Cli.SampleReport.Yaml, ReportFileFormat.Yaml);

        Notice.Compose(report with { TitleLines = ["关于巡察整改情况的公告"] }).Document.Metadata.Kind.ShouldBe("公告");
        Notice.Compose(report with { TitleLines = ["巡察整改情况"], Kind = NoticeKind.Report }).Document.Metadata.Kind.ShouldBe("报告");
    }

    [Theory]
    [InlineData("关于巡察整改情况的通报", "通报")]
    [InlineData("关于巡察整改情况的报告", "报告")]
    [InlineData("关于同意的函", "函")]
    [InlineData("巡察整改情况", null)]
    public void The_kind_of_a_hand_written_notice_is_the_end_of_its_title(string title, string? kind) =>
        Notice.FromMarkdown($"# {title}\n\n正文。\n").Document.Metadata.Kind.ShouldBe(kind);

    [Fact]
    public void Protection_is_an_option()
    {
        Protection(new()).ShouldBeNull();

        var protection = Protection(new() { ReadOnly = true })!;

        protection.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}").ShouldBe(["edit=readOnly", "enforcement=1"]);
    }

    [Fact]
    public void Nothing_of_the_machine_is_in_the_file()
    {
        var package = Render(Known, new() { OfficeProperties = true, ReadOnly = true });
        var all = string.Concat(package.Names.Select(name => package[name].ToString()));

        foreach (var mine in new[] { Environment.UserName, Environment.MachineName, AppContext.BaseDirectory }.Where(mine => mine.Length > 4))
        {
            all.ShouldNotContain(mine, Case.Insensitive);
        }

        all.ShouldNotContain("Template", Case.Sensitive);
        all.ShouldNotContain("lastModifiedBy");
    }

    private static XElement? Protection(DocxOptions options) => Render(Known, options)["word/settings.xml"].Element(DocxPackage.W + "documentProtection");

    private static DocxPackage Render(DocumentMetadata metadata, DocxOptions? options = null) =>
        new(SampleDocuments.Render(new NoticeDocument { Blocks = [new Paragraph("文")], Metadata = metadata }, options: options));
}
