using Bulletin.Fonts;
using Bulletin.Pdf;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Pdf;

/// <summary>Whatever a font says of its glyphs, they are taken out of it, or there is a diagnostic. That a font can be read says nothing of them.</summary>
public sealed class MalformedSubsetTests
{
    private const int Inputs = 24_000;
    private const int Files = 1_000;

    private static readonly (byte[] File, int Start, int Length)[] Seeds = [.. TestFonts.Kinds.Select(kind => TestFonts.File(kind)).Append(Accented()).Select(Outlines)];

    private static readonly byte[] Good = new SyntheticFont { Characters = TestFonts.Characters, Family = "宋体", PostScriptName = "Good" }.ToTrueType();

    [Fact]
    public void Mutated_glyphs_are_taken_out_or_refused()
    {
        int taken = 0, refused = 0;
        // The same inputs in every run; a number that fails can be run alone.
        Parallel.For(0, Inputs, i =>
        {
            try
            {
                foreach (var face in FontFace.Load(Mutated(i)))
                {
                    Interlocked.Increment(ref IsTaken(face) ? ref taken : ref refused);
                }
            }
            catch (NoticeException exception)
            {
                exception.Diagnostics.ShouldHaveSingleItem().Code.ShouldBeOneOf("BUL4005", "BUL4008");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"input {i}", exception);
            }
        });

        // Both happen, so that neither path goes untested.
        taken.ShouldBeGreaterThan(Inputs / 10);
        refused.ShouldBeGreaterThan(Inputs / 10);
    }

    [Fact]
    public void Whole_files_are_written_or_refused()
    {
        int written = 0, replaced = 0;
        Parallel.For(0, Files, i =>
        {
            try
            {
                var faces = FontFace.Load(Mutated(i)).Concat(FontFace.Load(Good));
                var options = TestFonts.Options() with { Fonts = TestFonts.Options().Fonts! with { Catalog = new(faces) } };
                var result = PdfRenderer.Render(PageSheet.Document("中共云河市“2026iW”——"), options);
                result.Bytes.Length.ShouldBeGreaterThan(500);
                Interlocked.Increment(ref result.Diagnostics.Any(diagnostic => diagnostic.Code is "BUL4005") ? ref replaced : ref written);
            }
            catch (NoticeException exception)
            {
                exception.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code.StartsWith("BUL4"));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"input {i}", exception);
            }
        });

        written.ShouldBeGreaterThan(Files / 10);
        replaced.ShouldBeGreaterThan(Files / 50);
    }

    [Fact]
    public async Task Subroutines_that_call_for_ever_and_draw_nothing_end()
    {
        // Ten subroutines, each of which calls the next 20,000 times; the last returns at once. Nothing is ever written, and it would take 20,000⁹ calls.
        static byte[] Calls(int subroutine) => [.. Enumerable.Repeat<byte[]>([(byte)(32 + subroutine), 29], 20_000).SelectMany(bytes => bytes)];
        byte[][] subroutines = [.. Enumerable.Range(1, 8).Select(Calls), [11]];
        var file = SyntheticCharstrings.Write([[14], Calls(0)], subroutines);

        var refused = await Hangs.Not(() =>
        {
            using var buffer = new PdfBuffer();
            return Should.Throw<FontFormatException>(() => CffSubset.Write(new CffGlyphs(new FontTable(new MemoryFontSource(file), 0, file.Length)), [new(0, null), new(1, null)], buffer));
        });

        refused.Reason.English.ShouldContain("CFF");
    }

    private static byte[] Mutated(int number)
    {
        var (file, start, length) = Seeds[number % Seeds.Length];
        return FontMutation.Of(file, new Random(number), start, length);
    }

    private static bool IsTaken(FontFace face)
    {
        // Every glyph as it is, narrowed, moved, stretched over its cell, and one without ink.
        List<SubsetGlyph> glyphs = [new(0, null), new(SubsetGlyph.Blank, new GlyphFit(500, 1, 0))];
        for (var glyph = 0; glyph < Math.Min(face.GlyphCount, 80); glyph++)
        {
            glyphs.AddRange([new(glyph, null), new(glyph, new GlyphFit(500, 0.5, 0)), new(glyph, new GlyphFit(700, 1, 20)), new(glyph, new GlyphFit(1000, 1, 0) { Fill = 1000 })]);
        }

        using var buffer = new PdfBuffer();
        try
        {
            if (face.IsCff)
            {
                CffSubset.Write(new CffGlyphs(face.Table("CFF ")), glyphs, buffer);
            }
            else
            {
                GlyfSubset.Write(face, glyphs, buffer);
            }

            return true;
        }
        catch (FontFormatException)
        {
            return false;
        }
    }

    // An accent upon a letter, by their names (Adobe TN 5177, appendix C).
    private static byte[] Accented()
    {
        var charstrings = Enumerable.Repeat<byte[]>([14], 172).ToArray();
        charstrings[34] = [140, 140, 21, 149, 6, 14];
        charstrings[125] = [141, 141, 21, 149, 7, 14];
        charstrings[3] = [239, 240, 204, 247, 86, 14];
        return (new SyntheticFont { Characters = "中共云", Family = "仿宋", Tables = new Dictionary<string, byte[]?>(StringComparer.Ordinal) { ["CFF "] = SyntheticCharstrings.Write(charstrings) } }).ToCff();
    }

    // Where the outlines lie in a file: the last table of that kind.
    private static (byte[] File, int Start, int Length) Outlines(byte[] file)
    {
        var tag = FontFace.Load(file)[^1].IsCff ? "CFF "u8 : "glyf"u8;
        var entry = file.AsSpan().LastIndexOf(tag);
        var start = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 8));
        return (file, start, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(entry + 12)));
    }
}
