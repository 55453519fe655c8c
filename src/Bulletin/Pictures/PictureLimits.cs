using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin;

/// <summary>How large pictures may be. What is larger is refused with a diagnostic, before it can take memory or time.</summary>
public sealed record PictureLimits
{
    // JPEG knows no longer side.
    private const int LongestSide = 65_535;

    /// <summary>The defaults.</summary>
    public static PictureLimits Default { get; } = new();

    /// <summary>The size of a file in bytes; 20 MiB by default.</summary>
    public int MaxBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Width times height in pixels; 64 million by default.</summary>
    public long MaxPixels { get; init; } = 64_000_000;

    /// <summary>The same of an interlaced PNG, which must be held whole while it is read; 16 million by default.</summary>
    public long MaxInterlacedPixels { get; init; } = 16_000_000;

    /// <summary>Refuses what is too large.</summary>
    /// <exception cref="UnusablePictureException">The picture is larger, or has no size at all.</exception>
    internal void Check(long width, long height, bool isInterlaced = false)
    {
        if (width <= 0 || height <= 0)
        {
            throw UnusablePictureException.Damaged("宽或高为零", "its width or height is zero");
        }

        var most = isInterlaced ? Math.Min(MaxPixels, MaxInterlacedPixels) : MaxPixels;
        if (width > LongestSide || height > LongestSide || width * height > most)
        {
            throw new UnusablePictureException(DiagnosticCodes.PictureTooManyPixels, width, height, most / 10_000, LongestSide);
        }
    }
}
