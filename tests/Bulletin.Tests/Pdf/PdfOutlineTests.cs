using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>500 different characters of an installed font, each drawn from the subset as from the whole font. Skipped by name where the font is not installed.</summary>
public sealed class PdfOutlineTests
{
    private const int Dpi = 110;
    private const double Size = 18;

    [FontRasterFact("AR PL KaitiM GB")]
    public void Outlines_of_a_ttf() => Every_outline_is_the_font_s_own("AR PL KaitiM GB");

    [FontRasterFact("AR PL SungtiL GB")]
    public void Outlines_of_another_ttf() => Every_outline_is_the_font_s_own("AR PL SungtiL GB");

    [FontRasterFact("Noto Serif CJK SC")]
    public void Outlines_of_a_ttc() => Every_outline_is_the_font_s_own("Noto Serif CJK SC");

    [FontRasterFact("Noto Sans CJK SC")]
    public void Outlines_of_another_ttc() => Every_outline_is_the_font_s_own("Noto Sans CJK SC");

    [FontRasterFact("FandolFang R")]
    public void Outlines_of_an_otf() => Every_outline_is_the_font_s_own("FandolFang R");

    [FontRasterFact("FandolSong")]
    public void Outlines_of_another_otf() => Every_outline_is_the_font_s_own("FandolSong");

    private static void Every_outline_is_the_font_s_own(string family)
    {
        var face = FontCatalog.System.Find(family).ShouldNotBeNull();

        // Every 13th character that the font has, one em wide.
        var characters = Enumerable.Range(0x4E00, 0x5000).Where(c => face.Glyph(c) is > 0 and var glyph && face.Advance(glyph) == face.UnitsPerEm).ToList();
        var chosen = Enumerable.Range(0, 500).Select(i => (char)characters[i * characters.Count / 500]).ToList();
        chosen.Distinct().Count().ShouldBe(500);
        var page = PageSheet.Of(chosen.Chunk(22).Select(line => new string(line)), Size, gap: 3);
        var options = new PdfOptions { Fonts = new() { Preferred = [new(FontRole.FangSong, family)] } };
        var pdf = PdfRenderer.Render(new() { Pages = [page] }, options).Bytes;
        var whole = WholeFontPdf.Write(face, page);
        foreach (var program in new[] { "pdftoppm", "mutool" })
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
