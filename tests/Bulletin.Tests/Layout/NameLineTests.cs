using Bulletin.Layout;

namespace Bulletin.Tests.Layout;

/// <summary>A name in the form 张　伟 stays on its line under <see cref="Typography.Fine"/>.</summary>
public sealed class NameLineTests
{
    [Theory]
    [InlineData(26)]
    [InlineData(25)]
    public void The_name_goes_to_the_next_line_whole(int before)
    {
        var text = Lines.Han(before) + "、张　伟、" + Lines.Han(5);
        Lines.Of(text, Typography.Fine)[1].ShouldStartWith("张　伟、");
        Lines.Of(text).ShouldContain(line => line.StartsWith('伟') || line.EndsWith('张') || line.EndsWith('　'));
    }

    [Theory]
    [InlineData("赵　敏　孙　丽　李建国", "1 2 5 6")]
    [InlineData("李建国　张　伟", "5 6")]
    [InlineData("欧阳　锋", "")]
    [InlineData("李　建国", "")]
    [InlineData("王　强、李　丽", "1 2 5 6")]
    [InlineData("𠮷　伟", "1 2")]
    [InlineData("　张　伟", "2 3")]
    [InlineData("甲　A　乙", "")]
    public void Only_the_blank_within_a_name_binds(string text, string bound)
    {
        var cells = Lines.Cells(text);
        string.Join(' ', Enumerable.Range(1, cells.Count - 1).Where(index => NameRules.IsWithin(cells, index))).ShouldBe(bound);
    }
}
