using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pictures;

public sealed class PngReadingTests
{
    public static TheoryData<int, int, bool, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool, bool>();
            foreach (var (colour, depths) in new (int, int[])[] { (0, [1, 2, 4, 8, 16]), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16]) })
            {
                foreach (var depth in depths)
                {
                    foreach (var interlaced in new[] { false, true })
                    {
                        kinds.Add(colour, depth, interlaced, false);
                        if (colour < 4)
                        {
                            kinds.Add(colour, depth, interlaced, true);
                        }
                    }
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_read(int colour, int depth, bool interlaced, bool transparent)
    {
        var largest = (1 << depth) - 1;
        var palette = Enumerable.Range(0, Math.Min(256, largest + 1) * 3).Select(i => (byte)(i * 37)).ToArray();
        byte[] transparency = (transparent, colour) switch
        {
            (false, _) => [],
            (_, 3) => [0, 100],
            (_, 0) => [0, 1],
            _ => [0, 3, 0, 9, 0, 5],
        };
        List<(string, byte[])> chunks = [];
        if (colour == 3)
        {
            chunks.Add(("PLTE", palette));
        }

        if (transparent)
        {
            chunks.Add(("tRNS", transparency));
        }

        var channels = colour switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };
        var png = new SyntheticPng(13, 9)
        {
            Colour = colour,
            Depth = depth,
            Interlaced = interlaced,
            Chunks = [.. chunks],
            // (1, 1) has the transparent colour 3, 9, 5 where there are three channels.
            Pixel = (x, y) => (x, y) == (1, 1) && colour == 2 ? [3, 9, 5] : [.. Enumerable.Range(0, channels).Select(i => ((x * 7919) + (y * 104729) + (i * 31)) % (largest + 1))],
        };

        Pixels.Of(png.Build()).ShouldBe(Pixels.Meant(png, palette, transparency));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(5, 2)]
    public void Small_interlaced_pictures_have_empty_passes(int width, int height)
    {
        var png = new SyntheticPng(width, height) { Interlaced = true, Pixel = (x, y) => [x, y, 9] };
        Pixels.Of(png.Build()).ShouldBe(Pixels.Meant(png, [], []));
    }

    [Fact]
    public void Size_and_resolution()
    {
        var file = PictureFile.Read("a.png", new SyntheticPng(300, 200) { PerMetre = 11811 }.Build());
        (file.PixelWidth, file.PixelHeight, file.Format).ShouldBe((300, 200, PictureFormat.Png));
        file.HorizontalDpi.ShouldBe(300, 0.01);
        file.Width.Millimetres.ShouldBe(25.4, 0.01);
        PictureFile.Read("a.png", new SyntheticPng(96, 96).Build()).Width.Millimetres.ShouldBe(25.4, 0.001);
        PictureFile.Read("a.png", new SyntheticPng(96, 96) { PerMetre = 1 }.Build()).HorizontalDpi.ShouldBe(96);
    }

    [Fact]
    public void Content_decides_what_is_equal()
    {
        var bytes = new SyntheticPng(3, 3).Build();
        PictureFile.Read("a.png", bytes).ShouldBe(PictureFile.Read("a.png", bytes));
        PictureFile.Read("a.png", bytes).ShouldNotBe(PictureFile.Read("b.png", bytes));
        PictureFile.Read("a.png", bytes).ShouldNotBe(PictureFile.Read("a.png", new SyntheticPng(3, 3) { Pixel = (_, _) => [1, 2, 3] }.Build()));
    }

    [Fact]
    public void What_its_owner_must_not_publish_is_taken_out()
    {
        var secret = "GPS 30.25N 120.17E"u8.ToArray();
        var file = new SyntheticPng(4, 4) { Chunks = [("tEXt", secret), ("eXIf", secret), ("iTXt", secret), ("tIME", [7, 234, 1, 1, 1, 1, 1]), ("zzZz", secret)] }.Build();
        byte[] whole = [.. file, .. secret];

        var clean = PictureFile.Read("a.png", whole).Bytes;

        clean.Span.IndexOf("30.25N"u8).ShouldBe(-1);
        clean.Span.IndexOf("tIME"u8).ShouldBe(-1);
        Pixels.Of(clean.ToArray()).ShouldBe(Pixels.Of(file));
    }

    [Fact]
    public void Behind_the_samples_nothing_is_hidden() =>
        Code(new SyntheticPng(4, 4) { Tail = "GPS 30.25N 120.17E"u8.ToArray() }.Build()).ShouldBe("BUL2045");

    [Theory]
    [InlineData(100_000, 100_000, "BUL2046")]
    [InlineData(int.MaxValue, 1, "BUL2046")]
    [InlineData(9000, 9000, "BUL2046")]
    [InlineData(0, 5, "BUL2045")]
    [InlineData(-1, 5, "BUL2046")]
    public void Wild_sizes_are_refused(int width, int height, string code) => Code(Header(width, height, 8, 2, 0)).ShouldBe(code);

    [Fact]
    public void An_interlaced_picture_may_have_fewer_pixels()
    {
        Code(Header(5000, 5000, 8, 6, 1)).ShouldBe("BUL2046");
        Code(Header(5000, 5000, 8, 6, 0)).ShouldBe("BUL2045");
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        // A small picture with a gigabyte of zeros behind it, deflated a thousandfold.
        using var file = new MemoryStream();
        file.Write(Header(1, 1, 8, 0, 0).AsSpan(..33));
        SyntheticPng.Chunk(file, "IDAT", SyntheticPng.Deflate(new byte[16_000_000]));
        SyntheticPng.Chunk(file, "IEND", []);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Code(file.ToArray()).ShouldBe("BUL2045");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Theory]
    [InlineData(3, 16, 0)]
    [InlineData(1, 8, 0)]
    [InlineData(2, 4, 0)]
    [InlineData(2, 8, 2)]
    public void Headers_that_no_picture_has_are_refused(int colour, int depth, int interlace) => Code(Header(4, 4, depth, colour, interlace)).ShouldBe("BUL2045");

    [Fact]
    public void Each_cut_is_found()
    {
        var file = new SyntheticPng(5, 5).Build();
        for (var length = 8; length < file.Length; length++)
        {
            Code(file[..length]).ShouldBe("BUL2045", $"{length}");
        }
    }

    [Fact]
    public void A_wrong_checksum_is_found()
    {
        var file = new SyntheticPng(5, 5).Build();
        file[^20] ^= 1;
        Code(file).ShouldBe("BUL2045");
    }

    internal static string Code(byte[] file) => Should.Throw<NoticeException>(() => PictureFile.Read("a", file)).Diagnostics.ShouldHaveSingleItem().Code;

    private static byte[] Header(int width, int height, int depth, int colour, int interlace)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        SyntheticPng.Chunk(file, "IHDR", [.. SyntheticPng.Number(width), .. SyntheticPng.Number(height), (byte)depth, (byte)colour, 0, 0, (byte)interlace]);
        SyntheticPng.Chunk(file, "IDAT", SyntheticPng.Deflate([0, 0, 0]));
        SyntheticPng.Chunk(file, "IEND", []);
        return file.ToArray();
    }
}
