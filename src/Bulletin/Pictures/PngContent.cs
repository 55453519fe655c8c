namespace Bulletin.Pictures;

/// <summary>What a PNG holds, as far as it changes the look.</summary>
/// <param name="Header">The header.</param>
/// <param name="Data">The samples, filtered and deflated: all IDAT chunks in one.</param>
internal sealed record PngContent(PngHeader Header, byte[] Data)
{
    /// <summary>The colours of the palette, three bytes each; empty where there is none.</summary>
    public byte[] Palette { get; init; } = [];

    /// <summary>The alpha of the colours of the palette, or the one colour that is transparent; empty where there is none.</summary>
    public byte[] Transparency { get; init; } = [];

    /// <summary>The colour profile, or null.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>The chunk that says how colours are meant where there is no profile (sRGB), or null.</summary>
    public byte[]? StandardRgb { get; init; }

    /// <summary>The resolution, or null.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>Whether there is anything to see through.</summary>
    public bool HasAlpha => Transparency.Length > 0 || Header.Colour is PngColour.GreyAlpha or PngColour.RgbAlpha;
}
