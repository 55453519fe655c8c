namespace Bulletin.Pictures;

/// <summary>A pass of an interlaced picture (ISO/IEC 15948 §8.2): where its first pixel goes, and how far it is to the next.</summary>
internal sealed record PngPass(int Left, int Top, int StepX, int StepY)
{
    public static readonly PngPass[] Adam7 = [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    /// <summary>Pixels in a row of it.</summary>
    public int Width { get; init; }

    /// <summary>Rows of it.</summary>
    public int Height { get; init; }
}
