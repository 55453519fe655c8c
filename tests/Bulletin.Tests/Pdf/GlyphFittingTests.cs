using Bulletin.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>How glyphs are set into their cells.</summary>
public sealed class GlyphFittingTests
{
    [Theory]
    [InlineData('，', 500, 1, 0)]
    [InlineData('。', 500, 1, 0)]
    [InlineData('”', 750, 1, 0)]
    [InlineData('“', 500, 1, -500)]
    [InlineData('《', 750, 1, -250)]
    [InlineData('·', 500, 1, -250)]
    [InlineData('W', 500, 0.5, 0)]
    public void A_squeezed_mark_gives_up_its_empty_side_and_a_wide_letter_is_narrowed(char character, int cell, double scale, int shift)
    {
        var font = new SyntheticFont { Characters = "，。”“《·W一二三四五", Family = "仿宋", Advances = (_, _) => 1000 };
        var fit = GlyphFitting.Fit(FontFace.Load(font.ToTrueType()).Single(), character, cell, cell).Fit.ShouldNotBeNull();
        fit.Advance.ShouldBe(cell);
        fit.Scale.ShouldBe(scale);
        fit.Shift.ShouldBe(shift);
    }
}
