using Bulletin.Pictures;

namespace Bulletin.Pdf;

/// <summary>A PNG as an image. Where nothing is transparent and the rows stand in order, its data are taken as they are: PDF knows PNG's filters (ISO 32000-1 §7.4.4.4).</summary>
internal static class PngImage
{
    private const int PngPredictor = 15;

    /// <summary>Writes it; tells whether it can be seen through.</summary>
    public static (PdfReference Image, bool IsTransparent) Write(PdfObjectWriter writer, PictureFile file)
    {
        var png = PngReader.Read(file.Bytes.Span, new PictureLimits { MaxPixels = long.MaxValue, MaxInterlacedPixels = long.MaxValue });
        return png.HasAlpha || png.Header.IsInterlaced ? Decoded(writer, png) : (AsItIs(writer, png), false);
    }

    private static PdfReference AsItIs(PdfObjectWriter writer, PngContent png)
    {
        var header = png.Header;
        var space = ColourSpaces.Of(writer, png.Profile, header.Colour == PngColour.Grey ? 1 : 3);
        if (header.Colour == PngColour.Palette)
        {
            var last = Math.Min(png.Palette.Length / 3, 1 << header.Depth) - 1;
            space = $"[/Indexed{space} {PdfNumber.Format(last)} <{Convert.ToHexString(png.Palette, 0, (last + 1) * 3)}>]";
        }

        return writer.WriteStream(png.Data, Entries(header, header.Channels, header.Depth, space), compress: false);
    }

    // Colours and alphas apart, eight bits each, from rows that are never all in memory unless they are interlaced.
    private static (PdfReference Image, bool IsTransparent) Decoded(PdfObjectWriter writer, PngContent png)
    {
        var header = png.Header;
        var channels = PngPixels.Channels(header);
        using var colours = new RowDeflater(header.Width * channels, writer.Compression);
        using var alphas = new RowDeflater(header.Width, writer.Compression);
        var isTransparent = false;
        PngPixels.Read(png, (colour, alpha) =>
        {
            colours.Add(colour);
            alphas.Add(alpha);
            isTransparent |= alpha.ContainsAnyExcept(byte.MaxValue);
        });
        var space = ColourSpaces.Of(writer, png.Profile, channels);
        var mask = isTransparent ? $"/SMask {writer.WriteStream(alphas.Finish(), Entries(header, 1, 8, "/DeviceGray"), compress: false)}" : "";
        return (writer.WriteStream(colours.Finish(), Entries(header, channels, 8, space) + mask, compress: false), isTransparent);
    }

    private static string Entries(PngHeader header, int channels, int depth, string space)
    {
        var (width, height, bits) = (PdfNumber.Format(header.Width), PdfNumber.Format(header.Height), PdfNumber.Format(depth));
        return $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {bits}/ColorSpace{space}/Filter/FlateDecode"
            + $"/DecodeParms<</Predictor {PdfNumber.Format(PngPredictor)}/Colors {PdfNumber.Format(channels)}/BitsPerComponent {bits}/Columns {width}>>";
    }
}
