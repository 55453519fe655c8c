using Bulletin.Standard;

namespace Bulletin.Tests.Standard;

public sealed class ReferenceMetricsTests
{
    [Theory]
    [InlineData("通〇々㐀𬬻", 1000)]
    [InlineData("，。、；：？！“”‘’（）《》〔〕【】—…·～％＋０Ａ　", 1000)]
    [InlineData("①Ⅰ㈠℃‰§×÷±°αЖāüéあア", 1000)]
    [InlineData("aZ09 .,()%-\"'", 500)]
    [InlineData("äçñőß©®\u00A0", 500)]
    [InlineData("ｱ｡￩\u2002\u2011", 500)]
    [InlineData("\u0301\u200B\u200D\uFEFF\u00AD\uFE0F\u3099", 0)]
    [InlineData("⸺", 2000)]
    public void A_full_cell_half_a_cell_or_none(string characters, int width)
    {
        foreach (var character in characters.EnumerateRunes())
        {
            foreach (var role in Enum.GetValues<FontRole>())
            {
                ReferenceMetrics.Instance.Width(role, character.Value).ShouldBe(width, $"U+{character.Value:X4}");
            }

            ReferenceMetrics.Width(character, Length.Pt(16)).Points.ShouldBe(16.0 * width / 1000);
            ReferenceMetrics.HalfCells(character.ToString()).ShouldBe(width / 500);
        }
    }

    [Fact]
    public void Widths_add_up() => ReferenceMetrics.HalfCells("2024年e\u0301～《A》").ShouldBe(4 + 2 + 1 + 2 + 2 + 1 + 2);
}
