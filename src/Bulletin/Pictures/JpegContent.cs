namespace Bulletin.Pictures;

/// <summary>What there is to know of a JPEG without its samples being decoded.</summary>
internal sealed record JpegContent
{
    /// <summary>In pixels, as stored.</summary>
    public int Width { get; init; }

    /// <summary>In pixels, as stored.</summary>
    public int Height { get; init; }

    /// <summary>1 grey, 3 colours, 4 for print.</summary>
    public int Components { get; init; }

    /// <summary>Whether the components are named R, G and B, and so are no differences of colours.</summary>
    public bool IsNamedRgb { get; init; }

    /// <summary>Whether Adobe's marker is there: components for print are then stored inverted.</summary>
    public bool IsAdobe { get; init; }

    /// <summary>Whether it is a JFIF: three components are then differences of colours, whatever they are named.</summary>
    public bool IsJfif { get; init; }

    /// <summary>How it is turned before it is seen, 1 to 8 as EXIF counts.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The resolution, or null.</summary>
    public Resolution? Resolution { get; init; }

    /// <summary>The colour profile, or null.</summary>
    public byte[]? Profile { get; init; }

    /// <summary>The file with what is needed to show it, and nothing else.</summary>
    public byte[] File { get; init; } = [];
}
