namespace Bulletin.Tests.Support.Pdf;

/// <summary>A page as grey pixels, drawn by an outside program.</summary>
internal sealed class Raster
{
    private const int Ink = 128;

    private readonly byte[] _pixels;
    private readonly int _dpi;

    private Raster(byte[] portableGreymap, int dpi)
    {
        // P5, width, height, the largest value; each ends with white space.
        var at = 0;
        int Number()
        {
            while (portableGreymap[at] is not (>= (byte)'0' and <= (byte)'9'))
            {
                at = portableGreymap[at] == '#' ? Array.IndexOf(portableGreymap, (byte)'\n', at) : at + 1;
            }

            var value = 0;
            for (; portableGreymap[at] is >= (byte)'0' and <= (byte)'9'; at++)
            {
                value = (value * 10) + portableGreymap[at] - '0';
            }

            return value;
        }

        at = 2;
        (Width, Height) = (Number(), Number());
        Number().ShouldBe(255);
        (_pixels, _dpi) = (portableGreymap[(at + 1)..], dpi);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The pages of a PDF, drawn by poppler or by mupdf.</summary>
    public static IReadOnlyList<Raster> Draw(ReadOnlyMemory<byte> pdf, string program, int dpi)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("in.pdf"), pdf.ToArray());
        var resolution = dpi.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (exitCode, _, error) = program == "pdftoppm"
            ? Tools.Run(program, ["-gray", "-r", resolution, folder.File("in.pdf"), folder.File("page")])
            : Tools.Run(program, ["draw", "-q", "-F", "pgm", "-r", resolution, "-o", folder.File("page-%04d.pgm"), folder.File("in.pdf")]);
        exitCode.ShouldBe(0, error);
        error.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal).ShouldBeEmpty();
        return [.. Directory.GetFiles(folder.Path, "*.pgm").Order(StringComparer.Ordinal).Select(file => new Raster(File.ReadAllBytes(file), dpi))];
    }

    /// <summary>The box of the ink within a part of the page, in points from the upper left corner; null if there is none.</summary>
    public (double Left, double Top, double Right, double Bottom)? InkIn(double left, double top, double right, double bottom)
    {
        var (minX, minY, maxX, maxY) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = Pixel(top, Height); y < Pixel(bottom, Height); y++)
        {
            for (var x = Pixel(left, Width); x < Pixel(right, Width); x++)
            {
                if (_pixels[(y * Width) + x] < Ink)
                {
                    (minX, minY, maxX, maxY) = (Math.Min(minX, x), Math.Min(minY, y), Math.Max(maxX, x), Math.Max(maxY, y));
                }
            }
        }

        return maxX < 0 ? null : (Points(minX), Points(minY), Points(maxX + 1), Points(maxY + 1));
    }

    /// <summary>How many pixels of a part of the page differ from those of another page by more than a shade.</summary>
    public int DifferencesIn(Raster other, double left, double top, double right, double bottom)
    {
        var count = 0;
        for (var y = Pixel(top, Height); y < Pixel(bottom, Height); y++)
        {
            for (var x = Pixel(left, Width); x < Pixel(right, Width); x++)
            {
                count += Math.Abs(_pixels[(y * Width) + x] - other._pixels[(y * Width) + x]) > 8 ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>The darkness, 0 to 1, of a part of the page in a number of rows and columns.</summary>
    public double[] Sample(double left, double top, double right, double bottom, int columns, int rows)
    {
        var darkness = new double[columns * rows];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var (fromX, toX) = (left + ((right - left) * column / columns), left + ((right - left) * (column + 1) / columns));
                var (fromY, toY) = (top + ((bottom - top) * row / rows), top + ((bottom - top) * (row + 1) / rows));
                darkness[(row * columns) + column] = Darkness(fromX * _dpi / 72, fromY * _dpi / 72, toX * _dpi / 72, toY * _dpi / 72);
            }
        }

        return darkness;
    }

    private double Darkness(double left, double top, double right, double bottom)
    {
        var (sum, area) = (0.0, 0.0);
        for (var y = (int)top; y < Math.Min(Math.Ceiling(bottom), Height); y++)
        {
            for (var x = (int)left; x < Math.Min(Math.Ceiling(right), Width); x++)
            {
                var part = (Math.Min(right, x + 1) - Math.Max(left, x)) * (Math.Min(bottom, y + 1) - Math.Max(top, y));
                sum += part * (255 - _pixels[(y * Width) + x]) / 255.0;
                area += part;
            }
        }

        return area == 0 ? 0 : sum / area;
    }

    private int Pixel(double points, int limit) => Math.Clamp((int)Math.Round(points * _dpi / 72), 0, limit);

    private double Points(int pixel) => pixel * 72.0 / _dpi;
}
