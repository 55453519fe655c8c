using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>The examples with templates of their own, run as they are: an own model in C#, and data alone on the command line.</summary>
public sealed class OwnTemplateTests
{
    private static readonly string Folder = Repository.At("examples", "own-templates");

    [Fact]
    public void The_safety_bulletin_is_written_from_its_own_model()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, error) = Tools.Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "SafetyBulletin.dll"), folder.File("out")]);
        exitCode.ShouldBe(0, error);
        var docx = Path.Combine(folder.Path, "out", "安全生产.docx");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe([docx, Path.ChangeExtension(docx, ".pdf")]);
        CheckedDocx.Sound(File.ReadAllBytes(docx));

        var text = DocxText.ReadText(docx);
        text.ShouldStartWith("云河市应急管理局\n关于安全生产检查情况的通报\n各县（区）应急管理局、各开发区应急管理局，市属各企业：\n");
        text.ShouldContain("2026年3月2日至20日，我局对4家重点单位开展了安全生产检查，发现隐患57处，已整改40处，整改率70.2%。");
        text.ShouldContain("\n东江化工有限公司\n18\n9\n50%\n");
        text.ShouldContain("\n（二）消防设施管理不严格。4家单位");
        text.ShouldContain("图1　各单位隐患和尚未整改的隐患");
        text.ShouldNotContain("张某某");
    }

    [Theory]
    [InlineData("commendation", "云河市人民政府\n关于表彰2025年度\n防汛抗旱工作先进集体和先进个人的通报", "各县（区）人民政府，市政府各部门、各直属机构：", "授予李明等3名同志“防汛抗旱工作先进个人”称号。")]
    [InlineData("appointment", "云河市人民政府关于李明等同志\n职务任免的通知", "各县（区）人民政府、市政府各部门、各直属机构：", "李明同志为云河市水务局副局长（试用期1年）；\n王小云同志为云河市应急管理局总工程师。\n免去：")]
    public void Data_and_a_template_make_a_notice(string name, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        var input = Path.Combine(Folder, name + ".yaml");
        CliRun.Of("check", input, "--template", name, "--templates", Folder).ExitCode.ShouldBe(0);
        var run = CliRun.Of("render", input, "--template", name, "--templates", Folder, "-o", folder.File("a.docx"), "-o", folder.File("a.html"));
        run.ExitCode.ShouldBe(0, run.Error);
        var text = DocxText.ReadText(folder.File("a.docx"));
        expected.ShouldAllBe(part => text.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void More_data_replaces_that_of_the_input_and_is_there_beside_a_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("more.yaml", "issuer: 东江县人民政府\n");
        folder.Write("last.json", """{ "referenceNumber": "东政任〔2026〕1号" }""");
        var run = CliRun.Of(
            "render", Path.Combine(Folder, "appointment.yaml"), "--template", "appointment", "--templates", Folder,
            "--data", folder.File("more.yaml"), "--data", folder.File("last.json"), "-o", folder.File("a.docx"));
        run.ExitCode.ShouldBe(0, run.Error);
        DocxText.ReadText(folder.File("a.docx")).ShouldContain("东政任〔2026〕1号");

        folder.Write("own.sbn", "# {{ data.issuer }}\n\n{{ for finding in findings }}{{ sentence finding.title }}{{ end }}\n");
        folder.Write("r.yaml", "issuer: 甲\ndate: 2026-03-02\nfindings: [{ title: 台账不全 }]\n");
        CliRun.Of("render", folder.File("r.yaml"), "--template", "own", "--templates", folder.Path, "--data", folder.File("more.yaml"), "-o", folder.File("b.docx"))
            .ExitCode.ShouldBe(0);
        DocxText.ReadText(folder.File("b.docx")).ShouldContain("东江县人民政府\n台账不全。");
    }

    [Fact]
    public void Data_that_cannot_be_read_is_one_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("more.yaml", "a: 1\na: 2\n");
        var input = Path.Combine(Folder, "appointment.yaml");
        CliRun.Of("check", input, "--template", "appointment", "--templates", Folder, "--data", folder.File("more.yaml")).ShouldFail(1, "BUL7009");
        CliRun.Of("render", input, "--template", "appointment", "--templates", Folder, "--data", folder.File("more.yaml"), "-o", folder.File("more.yaml.docx"))
            .ShouldFail(1, "BUL7009");
    }
}
