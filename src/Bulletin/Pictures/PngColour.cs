namespace Bulletin.Pictures;

/// <summary>What the samples of a PNG are, numbered as the file does.</summary>
internal enum PngColour
{
    Grey = 0,
    Rgb = 2,
    Palette = 3,
    GreyAlpha = 4,
    RgbAlpha = 6,
}
