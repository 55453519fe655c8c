using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

/// <summary>Whatever a file says, it is read to its end, or there is a diagnostic.</summary>
public sealed class MalformedFontTests
{
    private const int Inputs = 24_000;

    [Fact]
    public void Mutated_fonts_give_glyphs_or_a_diagnostic()
    {
        byte[][] seeds =
        [
            .. SampleFonts.Kinds.Select(kind => SampleFonts.Bytes(kind)),
            (SampleFonts.Song with { NamesInGbk = true, CmapFormats = [12] }).ToTrueType(),
            (SampleFonts.Song with { CmapFormats = [0, 6] }).ToTrueType(),
            SyntheticFont.Collection(SampleFonts.Song.ToTrueType(), SampleFonts.Song.ToCff()),
        ];
        int read = 0, refused = 0;
        // The same inputs in every run; a number that fails can be run alone.
        Parallel.For(0, Inputs, i =>
        {
            var bytes = FontMutation.Of(seeds[i % seeds.Length], new Random(i));
            try
            {
                Use(FontFace.Load(bytes));
                Interlocked.Increment(ref read);
            }
            catch (NoticeException exception)
            {
                exception.Diagnostics.ShouldHaveSingleItem().Code.ShouldBeOneOf("BUL4005", "BUL4008");
                Interlocked.Increment(ref refused);
            }
            catch (Exception exception) when (exception is not ShouldAssertException)
            {
                throw new InvalidOperationException($"input {i}", exception);
            }
        });

        // Both happen, so that neither path goes untested.
        read.ShouldBeGreaterThan(Inputs / 10);
        refused.ShouldBeGreaterThan(Inputs / 10);
    }

    [Fact]
    public void Every_cut_gives_glyphs_or_a_diagnostic()
    {
        var bytes = SampleFonts.Song.ToTrueType();
        for (var length = 0; length < bytes.Length; length++)
        {
            try
            {
                Use(FontFace.Load(bytes.AsMemory(0, length)));
            }
            catch (NoticeException exception)
            {
                exception.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4005");
            }
        }
    }

    [Fact]
    public async Task A_map_that_claims_all_of_Unicode_thousands_of_times_is_read_at_once()
    {
        var groups = new FontBytes().U16(0, 1, 3, 10).U32(12).U16(12, 0).U32(16 + (12 * 30_000), 0, 30_000);
        for (var i = 0; i < 30_000; i++)
        {
            groups.U32(0, 0xFFFFFFFF, 0);
        }

        var segments = new FontBytes().U16(0, 1, 3, 1).U32(12).U16(4, 0, 0, 16_000, 0, 0, 0);
        segments.U16([.. Enumerable.Repeat(0xFFFE, 8000)]).U16(0).U16(new int[24_000]);
        foreach (var map in new[] { groups, segments })
        {
            var face = SampleFonts.Face(SampleFonts.Song with { Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["cmap"] = map.ToArray() } });
            (await Hangs.Not(() => face.Glyph('一'))).ShouldBeLessThan((ushort)face.GlyphCount);
        }
    }

    private static void Use(ValueList<FontFace> faces)
    {
        foreach (var face in faces)
        {
            _ = (face.Family, face.ToString(), face.MayEmbed, face.CapHeight);
            foreach (var character in (int[])[.. Enumerable.Range(0, 0x250), '一', '二', '三', '人', '。', 0xFFFF, 0x10000, 0x2CB3B, 0x10FFFF])
            {
                ((int)face.Glyph(character)).ShouldBeLessThan(face.GlyphCount);
            }

            for (var glyph = 0; glyph < Math.Min(face.GlyphCount, 100); glyph++)
            {
                face.Advance(glyph).ShouldBeInRange(0, 0xFFFF);
            }
        }
    }
}
