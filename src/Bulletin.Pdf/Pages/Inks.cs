namespace Bulletin.Pdf;

/// <summary>Writes colours: as light, or as inks.</summary>
internal static class Inks
{
    private static readonly Colour Red = new(255, 0, 0);

    /// <summary>The colour that is filled with from here on (ISO 32000-1 §8.6.8).</summary>
    public static void Fill(PdfBuffer content, Colour colour, PdfColours colours)
    {
        if (colours == PdfColours.Print)
        {
            Print(content, colour).Append(" k\n"u8);
        }
        else if (colour == default)
        {
            // Black as a shade of grey: no device mixes it from other inks.
            content.Append("0 g\n"u8);
        }
        else
        {
            content.Number(colour.Red / 255.0).Append(" "u8).Number(colour.Green / 255.0).Append(" "u8).Number(colour.Blue / 255.0).Append(" rg\n"u8);
        }
    }

    /// <summary>What a page begins with. Black is there already (§8.4.1), but as light.</summary>
    public static void Begin(PdfBuffer content, PdfColours colours)
    {
        if (colours == PdfColours.Print)
        {
            content.Append("0 0 0 1 k 0 0 0 1 K\n"u8);
        }
    }

    private static PdfBuffer Print(PdfBuffer content, Colour colour)
    {
        // GB/T 9704-2012 §6.2: Y 80 %, M 80 % for what is printed red; of other colours, all the black there is in them is the black ink's.
        if (colour == Red)
        {
            return content.Append("0 .8 .8 0"u8);
        }

        var light = Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue));
        foreach (var part in new[] { colour.Red, colour.Green, colour.Blue })
        {
            content.Number(light == 0 ? 0 : (double)(light - part) / light).Append(" "u8);
        }

        return content.Number(1 - (light / 255.0));
    }
}
