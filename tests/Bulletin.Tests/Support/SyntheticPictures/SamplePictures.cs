using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.SyntheticPictures;

/// <summary>Pictures by their names: <c>80x60mm.png</c> is a grey picture of that size, ten pixels to the millimetre; any other name with 图 in it is a small coloured one.</summary>
internal sealed partial class SamplePictures : IPictureSource
{
    public static SamplePictures Instance { get; } = new();

    public static PictureFile File(string name)
    {
        using var stream = Instance.Open(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return PictureFile.Read(name, bytes.ToArray());
    }

    public Stream? Open(string name)
    {
        if (Size().Match(name) is { Success: true } size)
        {
            var (width, height) = (int.Parse(size.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(size.Groups[2].Value, CultureInfo.InvariantCulture));
            return new MemoryStream(new SyntheticPng(width * 10, height * 10) { Depth = 1, Colour = 0, PerMetre = 10_000, Filter = _ => 0, Pixel = (_, _) => [0] }.Build());
        }

        return !name.Contains('图', StringComparison.Ordinal) ? null : name.EndsWith(".png", StringComparison.Ordinal)
            ? new MemoryStream(new SyntheticPng(16, 12) { Colour = 6, Pixel = (x, y) => [x * 16, y * 20, 128, 255 - (x * 8)] }.Build())
            : new MemoryStream(new SyntheticJpeg(4, 3) { Components = 3, Block = (x, y) => [60 + (x * 40), 128, 128 + (y * 30)], Segments = [(0xE0, SyntheticJpeg.Jfif(96))] }.Build());
    }

    [GeneratedRegex(@"^([0-9]+)x([0-9]+)mm\.png$")]
    private static partial Regex Size();
}
