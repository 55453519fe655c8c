using System.Security.Cryptography;
using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin;

/// <summary>
/// A picture as a value: read whole, found sound, and freed of all that says where, when and with what it was taken (EXIF, XMP, comments, text, thumbnails); what changes its look, the
/// colour profile, stays. Immutable; compares by content.
/// </summary>
public sealed class PictureFile : IEquatable<PictureFile>
{
    /// <summary>The resolution of a picture that says none, as screens have it.</summary>
    private const double UsualDpi = 96;

    private readonly byte[] _bytes;

    private PictureFile(string name, PictureFormat format, byte[] bytes, int width, int height, Resolution? resolution, int orientation)
    {
        var (horizontal, vertical) = resolution is { IsCredible: true } given ? (given.Horizontal, given.Vertical) : (UsualDpi, UsualDpi);
        (Name, Format, Orientation, SaysSize, _bytes) = (name, format, orientation, resolution is { IsCredible: true }, bytes);
        (PixelWidth, PixelHeight, HorizontalDpi, VerticalDpi) = IsTurned ? (height, width, vertical, horizontal) : (width, height, horizontal, vertical);
        Digest = Convert.ToHexString(SHA256.HashData(bytes));
    }

    /// <summary>The name under which it was found.</summary>
    public string Name { get; }

    /// <summary>The format, by its content, whatever the name says.</summary>
    public PictureFormat Format { get; }

    /// <summary>The file, without what was taken out of it.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The width in pixels, as the picture is seen.</summary>
    public int PixelWidth { get; }

    /// <summary>The height in pixels, as the picture is seen.</summary>
    public int PixelHeight { get; }

    /// <summary>Pixels to the inch from left to right; 96 where the file gives none.</summary>
    public double HorizontalDpi { get; }

    /// <summary>Pixels to the inch from top to bottom; 96 where the file gives none.</summary>
    public double VerticalDpi { get; }

    /// <summary>The width that the file asks for.</summary>
    public Length Width => Length.Pt(PixelWidth * 72 / HorizontalDpi);

    /// <summary>The height that the file asks for.</summary>
    public Length Height => Length.Pt(PixelHeight * 72 / VerticalDpi);

    /// <summary>Whether the file says how large it is meant to be.</summary>
    internal bool SaysSize { get; }

    /// <summary>How the picture is turned before it is seen, 1 to 8 as EXIF counts.</summary>
    internal int Orientation { get; }

    /// <summary>Whether rows are seen as columns.</summary>
    internal bool IsTurned => Orientation >= 5;

    /// <summary>A name for its bytes.</summary>
    internal string Digest { get; }

    /// <summary>Reads a picture from a file of the application's, such as a letterhead.</summary>
    /// <param name="path">The path; it is the place of all diagnostics.</param>
    /// <param name="limits">How large it may be; null for the defaults.</param>
    /// <exception cref="NoticeException">The file cannot be read (BUL2047), or is no picture that can be used (BUL2043 to BUL2046).</exception>
    public static PictureFile Load(string path, PictureLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= PictureLimits.Default;
        try
        {
            using var stream = RegularFile.OpenRead(path);
            using var bytes = new MemoryStream();
            if (stream.Length <= limits.MaxBytes)
            {
                stream.CopyTo(bytes);
                return Read(path, bytes.ToArray(), limits);
            }

            throw new NoticeException([DiagnosticCodes.PictureTooLarge.AtFile(path, path, limits.MaxBytes / 1024)]);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new NoticeException([DiagnosticCodes.PictureUnreadable.AtFile(path, path, FileTrouble.DescribeReading(exception, path))]);
        }
    }

    /// <summary>Reads a picture.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="limits">How large it may be; null for the defaults.</param>
    /// <exception cref="NoticeException">It is too large, damaged, or neither PNG nor JPEG (BUL2043 to BUL2046).</exception>
    public static PictureFile Read(string name, ReadOnlyMemory<byte> bytes, PictureLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= PictureLimits.Default;
        if (bytes.Length > limits.MaxBytes)
        {
            throw new NoticeException([DiagnosticCodes.PictureTooLarge.AtFile(name, name, limits.MaxBytes / 1024)]);
        }

        try
        {
            return Of(name, bytes, limits);
        }
        catch (UnusablePictureException exception)
        {
            throw new NoticeException([exception.At(place: null, name).In(name)]);
        }
    }

    /// <summary>The picture in a file.</summary>
    /// <exception cref="UnusablePictureException">It is too large, damaged, or neither PNG nor JPEG.</exception>
    internal static PictureFile Of(string name, ReadOnlyMemory<byte> bytes, PictureLimits limits)
    {
        if (PngReader.IsPng(bytes.Span))
        {
            var png = PngReader.Read(bytes.Span, limits);
            PngRows.Check(png);
            return new PictureFile(name, PictureFormat.Png, PngFile.Write(png), png.Header.Width, png.Header.Height, png.Resolution, orientation: 1);
        }

        if (JpegReader.IsJpeg(bytes.Span))
        {
            var jpeg = JpegReader.Read(bytes, limits);
            return new PictureFile(name, PictureFormat.Jpeg, jpeg.File, jpeg.Width, jpeg.Height, jpeg.Resolution, jpeg.Orientation);
        }

        throw new UnusablePictureException(DiagnosticCodes.PictureUnknownFormat);
    }

    /// <inheritdoc/>
    public bool Equals(PictureFile? other) =>
        other is not null && (ReferenceEquals(this, other)
            || (string.Equals(Name, other.Name, StringComparison.Ordinal) && Orientation == other.Orientation
                && HorizontalDpi.Equals(other.HorizontalDpi) && VerticalDpi.Equals(other.VerticalDpi) && _bytes.AsSpan().SequenceEqual(other._bytes)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PictureFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({PixelWidth}×{PixelHeight})";
}
