using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>500 different characters of an installed font, each drawn from the subset as from the whole font. Skipped by name where the font is not installed.</summary>
public sealed class PdfOutlineTests
{
    private const int Dpi = 110;
    private const double Size = 18;

    [Theory]
    [InlineData("AR PL KaitiM GB")]
    [InlineData("AR PL SungtiL GB")]
    [InlineData("Noto Serif CJK SC")]
    [InlineData("Noto Sans CJK SC")]
    [InlineData("FandolFang R")]
    [InlineData("FandolSong")]
    public void Every_outline_is_the_font_s_own(string family)
    {
        if (FontCatalog.System.Find(family) is not { } face)
        {
            Tools.Required.ShouldBeFalse($"{family} is not installed");
            return;
        }

        // Every 13th character that the font has, one em wide.
        var characters = Enumerable.Range(0x4E00, 0x5000).Where(c => face.Glyph(c) is > 0 and var glyph && face.Advance(glyph) == face.UnitsPerEm).ToList();
        var chosen = Enumerable.Range(0, 500).Select(i => (char)characters[i * characters.Count / 500]).ToList();
        chosen.Distinct().Count().ShouldBe(500);
        var page = PageSheet.Of(chosen.Chunk(22).Select(line => new string(line)), Size, gap: 3);
        var options = new PdfOptions { Fonts = new() { Preferred = [new(FontRole.FangSong, family)] } };
        var pdf = PdfRenderer.Render(new() { Pages = [page] }, options).Bytes;
        var whole = WholeFontPdf.Write(face, page);
        foreach (var program in new[] { "pdftoppm", "mutool" }.Where(program => Tools.Find(program) is not null))
        {
            var subset = Raster.Draw(pdf, program, Dpi)[0];
            var expected = Raster.Draw(whole, program, Dpi)[0];
            var wrong = new List<string>();
            foreach (var (character, cell, item) in PageSheet.Characters(page))
            {
                var (left, top, right, bottom) = (cell.X.Points - 1, item.Baseline.Points - Size, cell.X.Points + Size + 1, item.Baseline.Points + 5);
                if (subset.InkIn(left, top, right, bottom) is null || subset.DifferencesIn(expected, left, top, right, bottom) > 0)
                {
                    wrong.Add(character.ToString());
                }
            }

            wrong.ShouldBeEmpty(program);
        }
    }
}
