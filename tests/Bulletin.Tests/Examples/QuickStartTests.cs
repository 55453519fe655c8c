using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>The example program, run as it is.</summary>
public sealed class QuickStartTests
{
    [Fact]
    public void It_writes_both_files_and_says_where()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, error) = Tools.Run("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "QuickStart.dll"), folder.File("out")]);
        exitCode.ShouldBe(0, error);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe([Path.Combine(folder.Path, "out", "通报.docx"), Path.Combine(folder.Path, "out", "通报.pdf")]);
        File.ReadAllBytes(Path.Combine(folder.Path, "out", "通报.pdf")).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();

        var text = DocxText.ReadText(Path.Combine(folder.Path, "out", "通报.docx"));
        text.ShouldStartWith("中共云河市生态环境局党组\n关于巡察整改情况的通报\n根据市委统一部署，2025年3月10日至5月9日，市委第三巡察组");
        text.ShouldContain("\n五、“对巡察、审计等监督发现问题整改不够彻底”方面\n29.");
        text.ShouldContain("\n31.整改长效机制不健全问题整改情况。一是");
        text.ShouldContain("全市PM2.5平均浓度");
        text.ShouldContain("\n附件：巡察整改期间新建和修订制度清单\n");
    }
}
