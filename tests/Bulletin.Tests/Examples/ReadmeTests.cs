using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Examples;

/// <summary>What the READMEs show is what is built and run.</summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_sample_is_the_example(string readme) =>
        Block(readme, "csharp").ShouldBe(File.ReadAllText(Repository.At("examples", "QuickStart", "Program.cs")));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_YAML_is_a_report_without_fault(string readme) =>
        Notice.Check(ReportFile.Parse(Block(readme, "yaml"), ReportFileFormat.Yaml)).ShouldBeEmpty();

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_link_leads_somewhere(string readme) =>
        Link().Matches(File.ReadAllText(Repository.At(readme)))
            .Select(match => match.Groups[1].Value)
            .Where(target => !Path.Exists(Repository.At(target)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_template_is_named()
    {
        foreach (var template in new TemplateCatalog().List())
        {
            File.ReadAllText(Repository.At("README.md")).ShouldContain($"`{template.Name}`");
            File.ReadAllText(Repository.At("README.zh-CN.md")).ShouldContain($"`{template.Name}`");
        }
    }

    private static string Block(string readme, string language) =>
        Regex.Match(File.ReadAllText(Repository.At(readme)), $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [GeneratedRegex(@"\]\(([^):#]+)\)")]
    private static partial Regex Link();
}
