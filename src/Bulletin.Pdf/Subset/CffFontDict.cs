using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>What a group of glyphs of a CFF table shares: hints, subroutines, widths.</summary>
internal sealed class CffFontDict
{
    private const int PrivateDict = 18;
    private const int DefaultWidthX = 20;
    private const int NominalWidthX = 21;

    /// <summary>Reads the group of a dictionary that names a private one.</summary>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public CffFontDict(FontTable table, CffDict dict)
    {
        var place = dict.Offset(PrivateDict, 1);
        Dict = dict;
        Private = new CffDict(table.Part(place, dict.Offset(PrivateDict)));
        Subrs = Private[CffFont.Subrs] is null ? default : CffIndex.Read(table, place + Private.Offset(CffFont.Subrs));
        DefaultWidth = Private[DefaultWidthX] is [var width, ..] ? width : 0;
        NominalWidth = Private[NominalWidthX] is [var nominal, ..] ? nominal : 0;
    }

    /// <summary>The dictionary.</summary>
    public CffDict Dict { get; }

    /// <summary>Its private dictionary.</summary>
    public CffDict Private { get; }

    /// <summary>Its subroutines.</summary>
    public CffIndex Subrs { get; }

    /// <summary>The width of a glyph that gives none.</summary>
    public double DefaultWidth { get; }

    /// <summary>What the width that a glyph gives is added to.</summary>
    public double NominalWidth { get; }
}
