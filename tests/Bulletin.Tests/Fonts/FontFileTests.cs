using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Fonts;

/// <summary>Fonts on the disk are read in pieces; nobody should notice.</summary>
public sealed class FontFileTests
{
    private static readonly SyntheticFont Large = new() { Characters = string.Concat(Enumerable.Range(0x4E00, 2500).Select(c => (char)c)) };

    [Fact]
    public void A_file_reads_as_the_same_bytes_in_memory()
    {
        var bytes = Large.ToTrueType();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), bytes);
        var source = new FileFontSource(folder.File("a.ttf"));
        source.Length.ShouldBe(bytes.Length);
        foreach (var length in new[] { 0, 1, 2, 4, 4096, 4097, 9000, 20_000, bytes.Length })
        {
            foreach (var offset in new[] { 0, 1, 4094, 4095, 4096, 12_287, bytes.Length - length })
            {
                if (offset + length <= bytes.Length)
                {
                    var place = $"{offset}+{length}";
                    source.Memory(offset, length).Span.SequenceEqual(bytes.AsSpan(offset, length)).ShouldBeTrue(place);
                    source.Slice(offset, length).SequenceEqual(bytes.AsSpan(offset, length)).ShouldBeTrue(place);
                    source.Memory(offset, length).Span.SequenceEqual(bytes.AsSpan(offset, length)).ShouldBeTrue(place);
                }
            }
        }

        Should.Throw<FontFormatException>(() => source.Slice(bytes.Length - 1, 2).Length);
        Should.Throw<FontFormatException>(() => source.Slice(-1, 2).Length);
        Should.Throw<FontFormatException>(() => source.Slice(long.MaxValue, 2).Length);
        Should.Throw<FontFormatException>(() => source.Memory(bytes.Length - 1, 2));
        Should.Throw<FontFormatException>(() => source.Memory(long.MaxValue, 2));
        source.Rest();
    }

    [Fact]
    public void Eight_threads_read_one_face()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), Large.ToTrueType());
        var face = FontCatalog.Scan([folder.Path], withSystem: false).Faces.ShouldHaveSingleItem();
        var wrong = 0;
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            for (var i = 0; i < Large.Characters.Length; i++)
            {
                var glyph = face.Glyph(Large.Characters[i]);
                if (glyph != i + 1 || face.Advance(glyph) != 1000 || face.Table("loca").U16(2 * glyph) == 0)
                {
                    Interlocked.Increment(ref wrong);
                }
            }
        });
        wrong.ShouldBe(0);
    }

    [Fact]
    public void A_file_that_changes_after_it_was_found_is_not_used()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), Large.ToTrueType());
        var catalog = FontCatalog.Scan([folder.Path], withSystem: false);
        File.WriteAllBytes(folder.File("a.ttf"), SampleFonts.Song.ToTrueType());
        Should.Throw<NoticeException>(() => catalog.Faces[0].Glyph('一')).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL4005");
    }

    [Fact]
    public void A_file_that_goes_away_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.ttf"), Large.ToTrueType());
        var catalog = FontCatalog.Scan([folder.Path], withSystem: false);
        File.Delete(folder.File("a.ttf"));
        Should.Throw<NoticeException>(() => catalog.Faces[0].Glyph('一')).Diagnostics.ShouldHaveSingleItem().File.ShouldBe(folder.File("a.ttf"));
    }
}
