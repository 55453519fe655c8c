using Bulletin.Pictures;

namespace Bulletin.Pdf;

/// <summary>A PNG as an image. Where nothing is transparent and the rows stand in order, its data are taken as they are: PDF knows PNG's filters (ISO 32000-1 §7.4.4.4).</summary>
internal static class PngImage
{
    private const int PngPredictor = 15;

    /// <summary>Writes it; tells whether it can be seen through. PDF 1.4 for the archive has nothing of the kind, nor sixteen bits a colour: there it is set on white.</summary>
    public static (PdfReference Image, bool IsTransparent) Write(PdfObjectWriter writer, PictureFile file)
    {
        var png = PngReader.Read(file.Bytes.Span, new PictureLimits { MaxPixels = long.MaxValue, MaxInterlacedPixels = long.MaxValue });
        return png.HasAlpha || png.Header.IsInterlaced || (writer.IsPdf14 && png.Header.Depth == 16) ? Decoded(writer, png) : (AsItIs(writer, png), false);
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
        var onWhite = writer.IsPdf14 ? new byte[header.Width * channels] : [];
        PngPixels.Read(png, (colour, alpha) =>
        {
            colours.Add(writer.IsPdf14 ? OnWhite(colour, alpha, onWhite) : colour);
            alphas.Add(alpha);
            isTransparent |= alpha.ContainsAnyExcept(byte.MaxValue);
        });
        var space = ColourSpaces.Of(writer, png.Profile, channels);
        var mask = isTransparent && !writer.IsPdf14 ? $"/SMask {writer.WriteStream(alphas.Finish(), Entries(header, 1, 8, "/DeviceGray"), compress: false)}" : "";
        return (writer.WriteStream(colours.Finish(), Entries(header, channels, 8, space) + mask, compress: false), isTransparent);
    }

    private static ReadOnlySpan<byte> OnWhite(ReadOnlySpan<byte> colours, ReadOnlySpan<byte> alphas, byte[] result)
    {
        var channels = colours.Length / alphas.Length;
        for (var i = 0; i < colours.Length; i++)
        {
            var alpha = alphas[i / channels];
            result[i] = (byte)(((colours[i] * alpha) + (byte.MaxValue * (byte.MaxValue - alpha)) + (byte.MaxValue / 2)) / byte.MaxValue);
        }

        return result;
    }

    private static string Entries(PngHeader header, int channels, int depth, string space)
    {
        var (width, height, bits) = (PdfNumber.Format(header.Width), PdfNumber.Format(header.Height), PdfNumber.Format(depth));
        return $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent {bits}/ColorSpace{space}/Filter/FlateDecode"
            + $"/DecodeParms<</Predictor {PdfNumber.Format(PngPredictor)}/Colors {PdfNumber.Format(channels)}/BitsPerComponent {bits}/Columns {width}>>";
    }
}
