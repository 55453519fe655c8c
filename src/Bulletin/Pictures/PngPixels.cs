namespace Bulletin.Pictures;

/// <summary>The pixels of a PNG of any kind as colours and alphas of eight bits, row by row.</summary>
internal static class PngPixels
{
    /// <summary>What is done with a row: its colours, one byte or three a pixel, and its alphas.</summary>
    public delegate void PixelAction(ReadOnlySpan<byte> colours, ReadOnlySpan<byte> alphas);

    /// <summary>Bytes a pixel: one for greys, three for colours.</summary>
    public static int Channels(PngHeader header) => header.Colour is PngColour.Grey or PngColour.GreyAlpha ? 1 : 3;

    /// <summary>Gives each row from top to bottom. Only an interlaced picture is held whole.</summary>
    public static void Read(PngContent content, PixelAction action)
    {
        var (header, channels) = (content.Header, Channels(content.Header));
        var (colours, alphas) = (new byte[header.Width * channels], new byte[header.Width]);
        if (!header.IsInterlaced)
        {
            PngRows.Read(content, (_, _, row) =>
            {
                Pixels(content, row, header.Width, colours, alphas);
                action(colours, alphas);
            });
            return;
        }

        var (allColours, allAlphas) = (new byte[(long)header.Width * header.Height * channels], new byte[(long)header.Width * header.Height]);
        PngRows.Read(content, (pass, number, row) =>
        {
            Pixels(content, row, pass.Width, colours, alphas);
            for (var i = 0; i < pass.Width; i++)
            {
                var place = ((pass.Top + (number * pass.StepY)) * header.Width) + pass.Left + (i * pass.StepX);
                allAlphas[place] = alphas[i];
                colours.AsSpan(i * channels, channels).CopyTo(allColours.AsSpan(place * channels));
            }
        });
        for (var y = 0; y < header.Height; y++)
        {
            action(allColours.AsSpan(y * header.Width * channels, header.Width * channels), allAlphas.AsSpan(y * header.Width, header.Width));
        }
    }

    private static void Pixels(PngContent content, ReadOnlySpan<byte> row, int width, Span<byte> colours, Span<byte> alphas)
    {
        var (header, transparency) = (content.Header, content.Transparency);
        var (depth, samples) = (header.Depth, header.Channels);
        for (var i = 0; i < width; i++)
        {
            var first = i * samples;
            switch (header.Colour)
            {
                case PngColour.Palette:
                    var index = Sample(row, first, depth);
                    var known = (index * 3) + 2 < content.Palette.Length;
                    (known ? content.Palette.AsSpan(index * 3, 3) : [0, 0, 0]).CopyTo(colours[(i * 3)..]);
                    alphas[i] = index < transparency.Length ? transparency[index] : byte.MaxValue;
                    break;
                case PngColour.Grey or PngColour.GreyAlpha:
                    colours[i] = Eight(Sample(row, first, depth), depth);
                    alphas[i] = header.Colour == PngColour.GreyAlpha ? Eight(Sample(row, first + 1, depth), depth) : Key(row, first, 1, depth, transparency);
                    break;
                default:
                    for (var channel = 0; channel < 3; channel++)
                    {
                        colours[(i * 3) + channel] = Eight(Sample(row, first + channel, depth), depth);
                    }

                    alphas[i] = header.Colour == PngColour.RgbAlpha ? Eight(Sample(row, first + 3, depth), depth) : Key(row, first, 3, depth, transparency);
                    break;
            }
        }
    }

    // The one transparent colour is compared with the samples as they are, all bits of them (§11.3.2).
    private static byte Key(ReadOnlySpan<byte> row, int first, int samples, int depth, byte[] transparency)
    {
        if (transparency.Length == 0)
        {
            return byte.MaxValue;
        }

        for (var i = 0; i < samples; i++)
        {
            if (Sample(row, first + i, depth) != (((transparency[2 * i] << 8) | transparency[(2 * i) + 1]) & ((1 << depth) - 1)))
            {
                return byte.MaxValue;
            }
        }

        return 0;
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        16 => (row[2 * index] << 8) | row[(2 * index) + 1],
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    private static byte Eight(int sample, int depth) => depth == 16 ? (byte)(sample >> 8) : (byte)(sample * 255 / ((1 << depth) - 1));
}
