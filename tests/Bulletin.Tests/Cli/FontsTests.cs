using System.Text.Json;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Cli;

/// <summary><c>bulletin fonts</c>, with fonts of our own before whatever the machine has.</summary>
public sealed class FontsTests : IDisposable
{
    private static readonly string[] Families = ["方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体"];

    private readonly TemporaryFolder _folder = new();

    public FontsTests()
    {
        foreach (var (family, i) in Families.Select((family, i) => (family, i)))
        {
            File.WriteAllBytes(_folder.File($"{i}.ttf"), new SyntheticFont { Characters = "一二三", Family = $"Test {i}", ChineseFamily = family }.ToTrueType());
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_role_is_told_with_its_file()
    {
        var run = CliRun.Of("fonts", "--fonts", _folder.Path);
        run.ExitCode.ShouldBe(0, run.Error);
        foreach (var (role, i) in new[] { "小标宋体", "仿宋体", "楷体", "黑体", "宋体" }.Select((role, i) => (role, i)))
        {
            run.Output.ShouldContain($"{role}：{Families[i]}\n  {_folder.File($"{i}.ttf")}\n  GB 2312 汉字 3/6763");
        }

        // Nothing is missing, so nothing is to be installed.
        run.Output.ShouldNotContain("安装办法");
    }

    [Fact]
    public void A_stand_in_and_how_to_install_the_font_itself()
    {
        File.Delete(_folder.File("0.ttf"));
        File.WriteAllBytes(_folder.File("0.otf"), new SyntheticFont { Characters = "一", Family = "STZhongsong" }.ToCff());
        var run = CliRun.Of("fonts", "--fonts", _folder.Path, "--lang", "en");
        run.Output.ShouldContain("小标宋 font (titles): STZhongsong (stands in for “方正小标宋简体”)");
        run.Output.ShouldContain("How to install");
    }

    [Theory]
    [InlineData("zh", "Windows", "macOS", "麒麟", "统信", "Debian", "Ubuntu")]
    [InlineData("en", "Windows", "macOS", "Kylin", "UnionTech OS", "Debian", "Ubuntu")]
    public void Where_fonts_are_missing_it_tells_for_every_system_how_to_install_them(string language, params string[] systems)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("0.otf"), new SyntheticFont { Characters = "一", Family = "方正小标宋简体", FsType = 2 }.ToCff());
        var output = CliRun.Of("fonts", "--fonts", folder.Path, "--lang", language).Output;
        systems.ShouldAllBe(system => output.Contains(system));
        output.ShouldContain("fonts-noto-cjk");
        output.ShouldContain("/usr/local/share/fonts");
        output.ShouldContain("--fonts DIR");
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_serves_whoever_holds_the_licence()
    {
        File.WriteAllBytes(_folder.File("0.ttf"), new SyntheticFont { Characters = "一", Family = "FZXiaoBiaoSong-B05S", ChineseFamily = "方正小标宋简体", FsType = 2 }.ToTrueType());
        var refused = CliRun.Of("fonts", "--fonts", _folder.Path);
        refused.Error.ShouldContain("BUL4006");
        refused.Error.ShouldContain("--licensed-font");
        refused.Output.ShouldNotContain(_folder.File("0.ttf"));

        var licensed = CliRun.Of("fonts", "--fonts", _folder.Path, "--licensed-font", "方正小标宋简体");
        licensed.Error.ShouldNotContain("BUL4006");
        licensed.Output.ShouldContain($"小标宋体：方正小标宋简体\n  {_folder.File("0.ttf")}");
        licensed.Output.ShouldContain("按声明的授权嵌入用到的字形（fsType 0x0002：受限许可）");
        licensed.Output.ShouldContain("  嵌入用到的字形（fsType 0x0000：可自由嵌入）");
    }

    [Fact]
    public void For_machines_as_JSON()
    {
        _folder.Write("bad.otf", "no font");
        using var json = JsonDocument.Parse(CliRun.Of("fonts", "--fonts", _folder.Path, "--format", "json").Output);
        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        var roles = json.RootElement.GetProperty("roles").EnumerateArray().ToList();
        roles.Select(role => role.GetProperty("standing").GetString()).ShouldBe(Enumerable.Repeat("own", 5));
        roles.Select(role => role.GetProperty("faces")[0].GetProperty("family").GetString()).ShouldBe(Families);
        json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("path").GetString()).ShouldContain(_folder.File("bad.otf"));
    }

    [Fact]
    public void A_folder_that_is_not_there() => CliRun.Of("fonts", "--fonts", _folder.File("none")).ShouldFail(1, "BUL4009");
}
