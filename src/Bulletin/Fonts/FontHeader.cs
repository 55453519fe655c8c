namespace Bulletin.Fonts;

/// <summary>What the tables <c>head</c>, <c>hhea</c>, <c>maxp</c> and <c>OS/2</c> say of a face; lengths in units of its em.</summary>
internal sealed record FontHeader
{
    private const int Bold = 700;
    private const int Regular = 400;

    public required int UnitsPerEm { get; init; }

    public required FontBox Box { get; init; }

    public required bool HasLongOffsets { get; init; }

    public required int Ascent { get; init; }

    public required int Descent { get; init; }

    public required int CapHeight { get; init; }

    public required int GlyphCount { get; init; }

    public required int MetricCount { get; init; }

    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required FontEmbedding Embedding { get; init; }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="FontFormatException">One is missing or malformed.</exception>
    public static FontHeader Read(FontDirectory directory)
    {
        FontTable head = directory.Get("head"), hhea = directory.Get("hhea"), maxp = directory.Get("maxp");
        var os2 = directory.Find("OS/2") is { Length: >= 68 } table ? table : null;
        int unitsPerEm = head.U16(18), glyphs = maxp.U16(4), metrics = hhea.U16(34), style = head.U16(44), ascent = hhea.S16(4);
        if (unitsPerEm is < 16 or > 16384)
        {
            throw FontFormatException.Wrong("head");
        }

        if (glyphs == 0)
        {
            throw FontFormatException.Wrong("maxp");
        }

        if (metrics == 0)
        {
            throw FontFormatException.Wrong("hhea");
        }

        // Old fonts count their weight from 1 to 9; and some bold ones say 400 there and mark boldness only where it decides how a family is linked together.
        int? weight = os2?.U16(4) is { } given and > 0 ? (given < 10 ? given * 100 : Math.Min((int)given, 1000)) : null;
        var isBold = (style & 1) != 0 || (os2 is not null && (os2.U16(62) & 0x20) != 0);
        return new()
        {
            UnitsPerEm = unitsPerEm,
            Box = new(head.S16(36), head.S16(38), head.S16(40), head.S16(42)),
            HasLongOffsets = head.U16(50) != 0,
            Ascent = ascent,
            Descent = hhea.S16(6),
            CapHeight = os2 is { Length: >= 90 } && os2.U16(0) >= 2 && os2.S16(88) is var cap and > 0 ? cap : ascent,
            GlyphCount = glyphs,
            MetricCount = Math.Min(metrics, glyphs),
            Weight = isBold && (weight ?? Regular) == Regular ? Bold : weight ?? Regular,
            IsItalic = (style & 2) != 0 || (os2 is not null && (os2.U16(62) & 1) != 0),
            Embedding = Rights(directory),
        };
    }

    // Apple's first tables are shorter than the others, but have it. Before version 2 the two upper flags meant nothing.
    private static FontEmbedding Rights(FontDirectory directory)
    {
        if (directory.Find("OS/2") is not { Length: >= 10 } table)
        {
            return FontEmbedding.Installable;
        }

        var rights = (FontEmbedding)table.U16(8) & FontEmbedding.All;
        return table.U16(0) < 2 ? rights & ~(FontEmbedding.NoSubsetting | FontEmbedding.BitmapOnly) : rights;
    }
}
