using Bulletin.Tests.Support;

namespace Bulletin.Tests.Hostile;

/// <summary>Reading Markdown takes memory in proportion to the text, whatever is repeated in it.</summary>
public sealed class MarkdownGrowthTests
{
    private const int Size = 6000;

    private static readonly Dictionary<string, Func<int, string>> Inputs = new(StringComparer.Ordinal)
    {
        ["delimiters"] = size => Repeat("*~", size),
        ["escapes"] = size => Repeat("\\*", size),
        ["strong marks"] = size => Repeat("**甲", size),
        ["names masked by asterisks"] = size => Repeat("**甲、乙", size),
        ["subscripts"] = size => Repeat("a~1~^2^", size),
        ["open brackets"] = size => Repeat("[", size),
        ["nested brackets"] = size => Repeat("[", size) + "甲" + Repeat("]", size),
        ["nested spans"] = size => Repeat("[", size / 6) + "甲" + Repeat("]{着重}", size),
        ["open pictures"] = size => Repeat("![](", size),
        ["backslashes"] = size => Repeat("\\", size),
        ["list markers"] = size => Repeat("- ", size) + "甲",
        ["quotation marks of Markdown"] = size => Repeat("> ", size) + "甲",
        ["links"] = size => Repeat("[甲](乙)", size),
        ["code marks"] = size => Repeat("`", size),
        ["HTML"] = size => Repeat("<a ", size),
        ["title lines"] = size => Repeat("# 甲\n", size),
        ["headings"] = size => Repeat("## 甲\n\n", size),
        ["numbered lines"] = size => Repeat("1. 甲\n", size),
        ["columns"] = size => Repeat("| 甲 ", size) + "|\n" + Repeat("| - ", size) + "|\n" + Repeat("| 乙 ", size) + "|\n",
        ["rows"] = size => "| 甲 |\n| --- |\n" + Repeat("| 乙 |\n", size),
        ["merged cells"] = size => "| 甲 | 乙 |\n| --- | --- |\n| 丙 | < |\n" + Repeat("| ^ | < |\n", size),
        ["a line of dashes"] = size => "甲 | 乙\n" + Repeat("- |", size) + "x",
        ["line breaks in a cell"] = size => "| 甲 |\n| --- |\n| 乙" + Repeat("<br>丙", size) + " |\n",
        ["recipients"] = size => ":::recipients\n" + Repeat("甲\n", size) + ":::\n",
        ["labels"] = size => ":::contacts\n" + Repeat("电话：", size) + "\n:::\n",
        ["combining marks"] = size => "a" + Repeat("\u0301", size),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_linear(string name) => Growth.ShouldBeLinear(Size, size =>
    {
        var markdown = "# 云河市水务局关于整改情况的通报\n\n" + Inputs[name](size);
        return () => Read(markdown);
    });

    [Theory]
    [InlineData(20_000)]
    [InlineData(9)]
    public void Containers_nested_too_deeply_are_one_error(int depth)
    {
        var markdown = "# 云河市水务局关于整改情况的通报\n\n" + Repeat(":::attachment 甲\n", depth * 16);

        var found = Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown)).Diagnostics.ShouldHaveSingleItem();

        found.ToString().ShouldBe("notice.md:11: error BUL2110: “:::”嵌套超过 8 层（用“:::”结束前面的容器）");
        var english = Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown, new() { Language = DiagnosticLanguage.English }));
        english.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            "notice.md:11: error BUL2110: containers (:::) are nested more than 8 deep (Close the containers before this one with “:::”.)");
    }

    private static void Read(string markdown)
    {
        try
        {
            Notice.FromMarkdown(markdown);
        }
        catch (NoticeException)
        {
            // A refusal is an answer too.
        }
    }

    private static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, Math.Max(1, size / text.Length)));
}
