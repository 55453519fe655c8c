using Bulletin.Pictures;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pictures;

public sealed class JpegReadingTests
{
    private static readonly SyntheticJpeg Colours = new(4, 3) { Components = 3, Block = (x, y) => [40 * x, 128, 128 + y] };

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Kinds_are_told_apart(int components, bool progressive)
    {
        var file = new SyntheticJpeg(4, 3) { Components = components, Progressive = progressive, Block = (_, _) => [1, 2, 3, 4], Segments = [(0xEE, SyntheticJpeg.Adobe(0))] }.Build();

        var jpeg = JpegReader.Read(file, PictureLimits.Default);

        (jpeg.Width, jpeg.Height, jpeg.Components, jpeg.IsAdobe).ShouldBe((32, 24, components, true));
        jpeg.File.ShouldBe(file);
    }

    [Fact]
    public void What_its_owner_must_not_publish_is_taken_out()
    {
        const string Secret = "GPS 30.25N 120.17E";
        var secret = System.Text.Encoding.ASCII.GetBytes(Secret);
        var sound = Colours with { Segments = [(0xE0, SyntheticJpeg.Jfif(200))] };
        var file = (Colours with
        {
            Segments = [(0xE0, [.. SyntheticJpeg.Jfif(200)[..12], 2, 2, .. secret[..12]]), (0xE1, SyntheticJpeg.Exif(6, Secret)), (0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. secret]), (0xED, secret), (0xFE, secret),
                (0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. secret]), (0xE2, [.. "MPF\0"u8, .. secret])],
            Tail = secret,
        }).Build();

        var picture = PictureFile.Read("a.jpg", file);

        picture.Bytes.Span.IndexOf("30.25N"u8).ShouldBe(-1);
        picture.Bytes.Span.IndexOf("GPS"u8).ShouldBe(-1);
        picture.Bytes.ToArray().ShouldBe(sound.Build());
        (picture.PixelWidth, picture.PixelHeight, picture.Orientation, picture.HorizontalDpi).ShouldBe((24, 32, 6, 200));
    }

    [Fact]
    public void Coded_samples_that_are_too_few_for_the_size_are_told()
    {
        var file = new SyntheticJpeg(64, 64).Build();
        var scan = file.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]) + 10;
        byte[] cut = [.. file[..(scan + 40)], 0xFF, 0xD9];

        PictureFile.Read("a.jpg", file).PixelWidth.ShouldBe(512);
        Should.Throw<NoticeException>(() => PictureFile.Read("a.jpg", cut));
    }

    [Fact]
    public void A_sound_profile_stays()
    {
        var profile = Profile("RGB "u8);
        var file = (Colours with { Segments = [(0xE2, [.. "ICC_PROFILE\0"u8, 2, 2, .. profile[100..]]), (0xE2, [.. "ICC_PROFILE\0"u8, 1, 2, .. profile[..100]])] }).Build();

        var jpeg = JpegReader.Read(PictureFile.Read("a.jpg", file).Bytes, PictureLimits.Default);

        jpeg.Profile.ShouldBe(profile);
    }

    [Fact]
    public void A_profile_for_other_colours_goes() =>
        JpegReader.Read((Colours with { Segments = [(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. Profile("CMYK"u8)])] }).Build(), PictureLimits.Default).Profile.ShouldBeNull();

    [Fact]
    public void Each_cut_is_found()
    {
        var file = Colours.Build();
        for (var length = 3; length < file.Length; length++)
        {
            PngReadingTests.Code(file[..length]).ShouldBe("BUL2045", $"{length}");
        }
    }

    [Fact]
    public void Tables_that_are_missing_are_found()
    {
        var file = Colours.Build();

        // The tables for the first coefficients are renamed to another number.
        var codes = file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC4]);
        file[codes + 4] = 1;
        PngReadingTests.Code(file).ShouldBe("BUL2045");
    }

    [Fact]
    public void More_pixels_than_allowed_are_refused()
    {
        var file = Colours.Build();
        var frame = file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        (file[frame + 5], file[frame + 6], file[frame + 7], file[frame + 8]) = (0xFF, 0xFF, 0xFF, 0xFF);
        PngReadingTests.Code(file).ShouldBe("BUL2046");
    }

    [Fact]
    public void Kinds_that_nobody_decodes_are_refused()
    {
        var file = Colours.Build();
        var frame = file.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        file[frame + 1] = 0xC9;
        PngReadingTests.Code(file).ShouldBe("BUL2045");
    }

    [Fact]
    public void Other_formats_are_named() => PngReadingTests.Code("GIF89a"u8.ToArray()).ShouldBe("BUL2044");

    internal static byte[] Profile(ReadOnlySpan<byte> space)
    {
        var profile = new byte[160];
        profile[3] = 160;
        "mntr"u8.CopyTo(profile.AsSpan(12));
        space.CopyTo(profile.AsSpan(16));
        "acsp"u8.CopyTo(profile.AsSpan(36));
        return profile;
    }
}
