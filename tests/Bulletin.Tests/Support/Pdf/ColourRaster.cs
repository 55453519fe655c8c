using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>The first page as coloured pixels, drawn by an outside program.</summary>
internal sealed partial class ColourRaster
{
    private const int Dpi = 72;

    private readonly byte[] _pixels;
    private readonly int _width;

    // P6, width, height, 255, then three bytes a pixel.
    private ColourRaster(byte[] portablePixmap)
    {
        var head = Head().Match(Encoding.Latin1.GetString(portablePixmap, 0, Math.Min(200, portablePixmap.Length)));
        head.Success.ShouldBeTrue();
        _width = int.Parse(head.Groups[1].Value, CultureInfo.InvariantCulture);
        _pixels = portablePixmap[head.Length..];
    }

    public static ColourRaster Draw(ReadOnlyMemory<byte> pdf, string program)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("in.pdf"), pdf.ToArray());
        var resolution = Dpi.ToString(CultureInfo.InvariantCulture);
        var (exitCode, _, error) = program == "pdftoppm"
            ? Tools.Run(program, ["-r", resolution, "-f", "1", "-l", "1", folder.File("in.pdf"), folder.File("page")])
            : Tools.Run(program, ["draw", "-q", "-F", "ppm", "-c", "rgb", "-r", resolution, "-o", folder.File("page-%04d.ppm"), folder.File("in.pdf"), "1"]);
        exitCode.ShouldBe(0, error);
        error.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal).ShouldBeEmpty();
        return new ColourRaster(File.ReadAllBytes(Directory.GetFiles(folder.Path, "*.ppm").Single()));
    }

    /// <summary>Red, green, blue at a place in millimetres.</summary>
    public int[] At(double x, double y)
    {
        var place = ((Pixel(y) * _width) + Pixel(x)) * 3;
        return [_pixels[place], _pixels[place + 1], _pixels[place + 2]];
    }

    private static int Pixel(double millimetres) => (int)(millimetres * Dpi / 25.4);

    [GeneratedRegex(@"^P6\s+(?:#[^\n]*\n)?([0-9]+)\s+[0-9]+\s+255\s")]
    private static partial Regex Head();
}
