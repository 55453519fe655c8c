namespace Bulletin.Tests.Tree;

/// <summary>The numbering pass. Input and expected output are one line of headings each: digits are levels.</summary>
public sealed class NumberingTests
{
    [Theory]
    [InlineData("1 2 3 3 2 3 1 2", "一、 （一） 1. 2. （二） 1. 二、 （一）")]
    [InlineData("1 3 3 1 3", "一、 1. 2. 二、 1.")]
    [InlineData("2 3 3 2 3", "（一） 1. 2. （二） 1.")]
    [InlineData("1 2 3 4 4 3 4", "一、 （一） 1. （1） （2） 2. （1）")]
    [InlineData("3 3 2 3", "1. 2. （一） 1.")]
    public void Numbers_begin_anew_under_each_heading_above(string levels, string numerals) =>
        Numerals(levels, NumberingScheme.Standard).ShouldBe(numerals);

    [Theory]
    [InlineData("1 2 3 3 2 3 1 3", "一、 （一） 1. 2. （二） 3. 二、 4.")]
    [InlineData("1 3 4 4 1 3 4", "一、 1. （1） （2） 二、 2. （1）")]
    public void A_continuous_level_runs_on(string levels, string numerals)
    {
        var scheme = NumberingScheme.Standard;
        Numerals(levels, new([scheme.Levels[0], scheme.Levels[1], scheme.Levels[2] with { Continuous = true }, scheme.Levels[3]])).ShouldBe(numerals);
    }

    [Theory]
    [InlineData("1 2 3 2 3 3", "一、 1、 - 2、 （1） （2）")]
    [InlineData("1 2 1 2 2", "一、 1、 二、 1、 2、")]
    [InlineData("3 1 3 3", "- 一、 （1） （2）")]
    public void An_only_child_may_go_without(string levels, string numerals)
    {
        var scheme = NumberingScheme.Of("一、", "1、", "（1）", "①");
        Numerals(levels, new([scheme.Levels[0], scheme.Levels[1], scheme.Levels[2] with { OmitOnlyChild = true }, scheme.Levels[3]])).ShouldBe(numerals);
    }

    [Fact]
    public void Attachments_are_numbered_if_there_are_several_and_count_their_headings_apart()
    {
        AttachmentBlock attachment = new("名单", [new Heading(1, "一")]);
        var two = Numbering.Apply(new NoticeDocument { Blocks = [new Heading(1, "正文"), attachment, attachment] });
        two.Blocks.OfType<AttachmentBlock>().Select(block => block.Number).ShouldBe([1, 2]);
        two.Blocks.OfType<AttachmentBlock>().SelectMany(block => block.Blocks.OfType<Heading>()).ShouldAllBe(heading => heading.Number == "一、");
        Numbering.Apply(new NoticeDocument { Blocks = [attachment] }).Blocks.OfType<AttachmentBlock>().Single().Number.ShouldBeNull();
    }

    [Fact]
    public void A_number_beyond_the_format_is_an_error()
    {
        var headings = Enumerable.Range(0, 51).Select(_ => (Block)new Heading(1, "问题")).ToValueList();
        var error = Should.Throw<NoticeException>(() => Numbering.Apply(new NoticeDocument { Blocks = headings, Numbering = NumberingScheme.Of("①", "（一）", "1.", "（1）") }));
        error.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL3001");
    }

    [Fact]
    public void Numbering_twice_changes_nothing()
    {
        var once = Numbering.Apply(new NoticeDocument { Blocks = [new Heading(1, "甲"), new Heading(2, "乙"), new Heading(1, "丙")] });
        Numbering.Apply(once).ShouldBe(once);
    }

    private static string Numerals(string levels, NumberingScheme scheme)
    {
        var blocks = levels.Split(' ').Select(level => (Block)new Heading(level[0] - '0', "标题")).ToValueList();
        return string.Join(' ', Numbering.Apply(new NoticeDocument { Blocks = blocks, Numbering = scheme }).Blocks.OfType<Heading>().Select(heading => heading.Number.Length == 0 ? "-" : heading.Number));
    }
}
