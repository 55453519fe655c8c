namespace Bulletin.Pictures;

/// <summary>The header of a PNG (ISO/IEC 15948 §11.2.2).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Depth">Bits a sample: 1, 2, 4, 8, 16.</param>
/// <param name="Colour">What the samples are.</param>
/// <param name="IsInterlaced">Whether rows come in seven passes (Adam7).</param>
internal sealed record PngHeader(int Width, int Height, int Depth, PngColour Colour, bool IsInterlaced)
{
    /// <summary>Samples a pixel.</summary>
    public int Channels => Colour switch { PngColour.Rgb => 3, PngColour.GreyAlpha => 2, PngColour.RgbAlpha => 4, _ => 1 };

    /// <summary>From a byte to the one of the pixel before it.</summary>
    public int Step => Math.Max(1, Channels * Depth / 8);

    /// <summary>The passes, each with its size and where its pixels go; one where the picture is not interlaced.</summary>
    public IEnumerable<PngPass> Passes => IsInterlaced
        ? PngPass.Adam7.Select(pass => pass with { Width = Count(Width, pass.Left, pass.StepX), Height = Count(Height, pass.Top, pass.StepY) }).Where(pass => pass is { Width: > 0, Height: > 0 })
        : [new PngPass(0, 0, 1, 1) { Width = Width, Height = Height }];

    /// <summary>The bytes of a row of so many pixels, without its filter.</summary>
    public int RowLength(int width) => (int)((((long)width * Channels * Depth) + 7) / 8);

    private static int Count(int size, int first, int step) => (size - first + step - 1) / step;
}
