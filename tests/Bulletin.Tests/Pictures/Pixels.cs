using Bulletin.Pictures;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pictures;

/// <summary>A PNG decoded by the library.</summary>
internal static class Pixels
{
    /// <summary>Red, green, blue and alpha of every pixel, row by row.</summary>
    public static List<(int Red, int Green, int Blue, int Alpha)> Of(byte[] file)
    {
        var png = PngReader.Read(PictureFile.Read("a.png", file).Bytes.Span, PictureLimits.Default);
        var channels = PngPixels.Channels(png.Header);
        var pixels = new List<(int, int, int, int)>();
        PngPixels.Read(png, (colours, alphas) =>
        {
            for (var i = 0; i < alphas.Length; i++)
            {
                var first = i * channels;
                pixels.Add(channels == 1 ? (colours[first], colours[first], colours[first], alphas[i]) : (colours[first], colours[first + 1], colours[first + 2], alphas[i]));
            }
        });
        return pixels;
    }

    /// <summary>What a synthetic picture means, by the definition of its kind.</summary>
    public static List<(int Red, int Green, int Blue, int Alpha)> Meant(SyntheticPng png, byte[] palette, byte[] transparency)
    {
        var pixels = new List<(int, int, int, int)>();
        for (var y = 0; y < png.Height; y++)
        {
            for (var x = 0; x < png.Width; x++)
            {
                var samples = png.Pixel(x, y);
                int Eight(int sample) => png.Depth == 16 ? sample / 256 : sample * 255 / ((1 << png.Depth) - 1);
                bool IsKey() => transparency.Length == 2 * samples.Length && Enumerable.Range(0, samples.Length).All(i => (transparency[2 * i] * 256) + transparency[(2 * i) + 1] == samples[i]);
                pixels.Add(png.Colour switch
                {
                    0 => (Eight(samples[0]), Eight(samples[0]), Eight(samples[0]), IsKey() ? 0 : 255),
                    2 => (Eight(samples[0]), Eight(samples[1]), Eight(samples[2]), IsKey() ? 0 : 255),
                    3 => (palette[samples[0] * 3], palette[(samples[0] * 3) + 1], palette[(samples[0] * 3) + 2], samples[0] < transparency.Length ? transparency[samples[0]] : 255),
                    4 => (Eight(samples[0]), Eight(samples[0]), Eight(samples[0]), Eight(samples[1])),
                    _ => (Eight(samples[0]), Eight(samples[1]), Eight(samples[2]), Eight(samples[3])),
                });
            }
        }

        return pixels;
    }
}
