using Bulletin.Pictures;

namespace Bulletin.Pdf;

/// <summary>A JPEG as an image: its coded samples as they are (DCTDecode, ISO 32000-1 §7.4.8).</summary>
internal static class JpegImage
{
    /// <summary>Writes it; tells whether it is in inks that no profile explains.</summary>
    public static (PdfReference Image, bool IsInks) Write(PdfObjectWriter writer, PictureFile file)
    {
        var jpeg = JpegReader.Read(file.Bytes, new PictureLimits { MaxPixels = long.MaxValue });
        var space = ColourSpaces.Of(writer, jpeg.Profile, jpeg.Components);

        // Whoever writes Adobe's marker stores inks as what is left white.
        var decode = jpeg is { Components: 4, IsAdobe: true } ? "/Decode[1 0 1 0 1 0 1 0]" : "";

        // Without a marker readers take three components for differences of colours; decoders at large go by the names.
        var transform = jpeg is { IsNamedRgb: true, IsAdobe: false, IsJfif: false } ? "/DecodeParms<</ColorTransform 0>>" : "";
        var image = writer.WriteStream(
            file.Bytes.Span,
            $"/Type/XObject/Subtype/Image/Width {PdfNumber.Format(jpeg.Width)}/Height {PdfNumber.Format(jpeg.Height)}/BitsPerComponent 8/ColorSpace{space}{decode}/Filter/DCTDecode{transform}",
            compress: false);
        return (image, space == ColourSpaces.Inks);
    }
}
