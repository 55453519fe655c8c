using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>What is drawn. Structure proves nothing here: a font can pass every check and be refused by those who draw it.</summary>
public sealed class PdfInkTests
{
    private const int Dpi = 144;
    private const double Size = 20;

    private static readonly string[] Lines = ["中共云河市水务局党组关于", "巡察整改情况的通报“”（）", "《》，。、；：0123456789", "iIlmW.-@ 中 共", "𠅤𬬻"];

    public static TheoryData<string, string> KindsAndPrograms
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in TestFonts.Kinds)
            {
                data.Add(kind, "pdftoppm");
                data.Add(kind, "mutool");
            }

            return data;
        }
    }

    [ToolTheory("pdftoppm", "mutool")]
    [MemberData(nameof(KindsAndPrograms))]
    public void Every_cell_has_the_outline_of_its_glyph(string kind, string program)
    {
        // Apart, since some of the boxes are wider than their cells.
        var page = PageSheet.Of(Lines, Size, gap: 12);
        var raster = Raster.Draw(PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options(kind)).Bytes, program, Dpi).ShouldHaveSingleItem();

        var glyphs = TestFonts.Glyphs.Skip(1).SkipLast(1).ToDictionary(glyph => glyph.CodePoint);
        foreach (var (character, cell, item) in PageSheet.Characters(page))
        {
            var ink = raster.InkIn(cell.X.Points - 1, item.Baseline.Points - Size, (cell.X + cell.Width).Points + 11, item.Baseline.Points + (Size / 4));
            if (!glyphs.TryGetValue(character.Value, out var glyph))
            {
                // The last one is a composite; it has ink of another shape.
                ink.ShouldNotBeNull(character.ToString());
                continue;
            }

            if (glyph.Width == 0)
            {
                ink.ShouldBeNull(character.ToString());
                continue;
            }

            var (left, top, right, bottom) = ink.ShouldNotBeNull(character.ToString());
            left.ShouldBe(cell.X.Points + (glyph.X * Size / 1000), 0.6, character.ToString());
            right.ShouldBe(cell.X.Points + ((glyph.X + glyph.Width) * Size / 1000), 0.6, character.ToString());
            top.ShouldBe(item.Baseline.Points - ((glyph.Y + glyph.Height) * Size / 1000), 0.6, character.ToString());
            bottom.ShouldBe(item.Baseline.Points - (glyph.Y * Size / 1000), 0.6, character.ToString());
        }
    }

    [ToolTheory("pdftoppm", "mutool")]
    [InlineData(false)]
    [InlineData(true)]
    public void Narrow_marks_stand_at_their_side_of_the_cell_and_wide_letters_are_narrowed(bool isCff)
    {
        var advances = new Dictionary<int, int> { ['“'] = 400, ['”'] = 400, ['i'] = 200, ['W'] = 1000, ['—'] = 800, ['，'] = 400, ['中'] = 800 };
        var font = new Support.SyntheticFonts.SyntheticFont { Characters = "中“”iW，一二三四五六七八九十百千万亿元角分厘—国", Family = "仿宋", Advances = (character, advance) => advances.GetValueOrDefault(character, advance) };
        var bytes = isCff ? font.ToCff() : font.ToTrueType();
        var page = PageSheet.Of(["“中”，", "iW", "——中"], Size, gap: 0.5);
        var pdf = PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options(bytes)).Bytes;
        var shapes = font.Glyphs.Skip(1).ToDictionary(glyph => glyph.CodePoint);
        foreach (var program in new[] { "pdftoppm", "mutool" })
        {
            var raster = Raster.Draw(pdf, program, Dpi)[0];
            foreach (var (character, cell, item) in PageSheet.Characters(page))
            {
                // The boxes of the font may reach out of their cells, so only the left edge is looked at, and for the dash both.
                var glyph = shapes[character.Value];
                var width = cell.Width.Points * 1000 / Size;
                var natural = advances[character.Value];
                var left = cell.X.Points;
                if (character.Value == '—')
                {
                    continue;
                }

                var scale = Math.Min(1, width / natural);
                var room = Math.Max(0, width - natural);
                var shift = character.Value switch { '“' => room, '”' or '，' => 0, _ => room / 2 };
                var expected = left + (((glyph.X * scale) + shift) * Size / 1000);
                var (found, _, _, _) = raster.InkIn(expected - 1.5, item.Baseline.Points - (glyph.Y * Size / 1000) - 2, expected + 3, item.Baseline.Points - (glyph.Y * Size / 1000) - 1).ShouldNotBeNull(character.ToString());
                found.ShouldBe(expected, 0.6, character.ToString());
            }

            // One stroke from the edge of the first dash to that of the second, the gap between them closed.
            var dashes = page.Items.OfType<TextItem>().Last();
            var y = dashes.Baseline.Points - ((shapes['—'].Y + 5) * Size / 1000);
            for (var x = dashes.Cells[0].X.Points + 0.5; x < (dashes.Cells[1].X + dashes.Cells[1].Width).Points - 1; x++)
            {
                raster.InkIn(x, y - 1.5, x + 0.5, y - 0.5).ShouldNotBeNull();
            }
        }
    }

    [ToolFact("pdftoppm", "mutool")]
    public void Rules_and_strong_and_emphasised_text()
    {
        var line = PageSheet.Line("中共云", 60, 100);
        var page = new PagedPage(Length.Mm(210), Length.Mm(297),
        [
            line with { Style = TextStyle.Strong },
            PageSheet.Line("中共云", 60, 140) with { Style = TextStyle.Emphasis },
            PageSheet.Line("中共云", 60, 180),
            new RuleItem(ItemRole.Rule, Length.Pt(60), Length.Pt(200), Length.Pt(100), Length.Pt(2), new Colour(255, 0, 0)),
            PageSheet.Line("中", 60, 230),
        ]);
        var pdf = PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options()).Bytes;
        foreach (var program in new[] { "pdftoppm", "mutool" })
        {
            var raster = Raster.Draw(pdf, program, Dpi)[0];
            var (left, top, right, bottom) = raster.InkIn(50, 190, 200, 210).ShouldNotBeNull();
            left.ShouldBe(60, 0.6);
            right.ShouldBe(160, 0.6);
            top.ShouldBe(200, 0.6);
            bottom.ShouldBe(202, 0.6);
            raster.InkIn(60, 142, 80, 148).ShouldNotBeNull("a dot below");
            raster.InkIn(60, 182, 80, 188).ShouldBeNull("none below plain text");
            var strong = raster.InkIn(58, 80, 80, 102).ShouldNotBeNull();
            var plain = raster.InkIn(58, 160, 80, 182).ShouldNotBeNull();
            (strong.Right - strong.Left).ShouldBeGreaterThan(plain.Right - plain.Left);
        }
    }
}
