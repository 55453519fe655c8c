using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Sheet and margins of a section, in twips.</summary>
internal sealed record PageBox(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    // Ten characters and ten lines: less is no page for a text, and nothing that can be laid out.
    private const int LeastWidth = 3200;
    private const int LeastHeight = 5800;

    public int TextWidth => Width - Left - Right;

    public int TextHeight => Height - Top - Bottom;

    public bool IsLandscape => Width > Height;

    public bool HasRoom => Math.Min(TextWidth, TextHeight) >= LeastWidth && Math.Max(TextWidth, TextHeight) >= LeastHeight && Math.Max(Width, Height) <= 31680;

    /// <summary>The box of what a section says.</summary>
    public static PageBox Of(IEnumerable<XElement> page, bool gutterAtTop)
    {
        var (size, margins) = (page.First(element => element.Name == Ooxml.W + "pgSz"), page.First(element => element.Name == Ooxml.W + "pgMar"));
        var gutter = margins.Number("gutter") ?? 0;
        return new(
            size.Number("w") ?? 0,
            size.Number("h") ?? 0,
            // Exact margins are written with a minus.
            Math.Abs(margins.Number("top") ?? 0) + (gutterAtTop ? gutter : 0),
            margins.Number("right") ?? 0,
            Math.Abs(margins.Number("bottom") ?? 0),
            (margins.Number("left") ?? 0) + (gutterAtTop ? 0 : gutter));
    }

    /// <summary>A profile for these pages; the profile itself where they are its own.</summary>
    public StyleProfile Fit(StyleProfile profile)
    {
        var page = profile.Page;
        if (this == new PageBox(page.Width.Twips, page.Height.Twips, page.MarginTop.Twips, page.TypeAreaRight.Twips, page.MarginBottom.Twips, page.TypeAreaLeft.Twips))
        {
            return profile;
        }

        var (width, height) = (Keep(page.TypeAreaWidth, TextWidth), Keep(page.TypeAreaHeight, TextHeight));
        return profile with
        {
            Page = new()
            {
                Width = Keep(page.Width, Width),
                Height = Keep(page.Height, Height),
                TypeAreaTop = Keep(page.TypeAreaTop, Top),
                TypeAreaLeft = Keep(page.TypeAreaLeft, Left),
                TypeAreaWidth = width,
                TypeAreaHeight = height,
                MarginTop = Keep(page.MarginTop, Top),
                MarginBottom = Keep(page.MarginBottom, Bottom),
            },
            Grid = profile.Grid with
            {
                CellsPerLine = (int)(width.Emu / profile.Grid.Cell.Emu),
                LinesPerPage = (int)(height.Emu / profile.Grid.Pitch.Emu),
            },
        };
    }

    // What is the same in whole twips is the same: a sheet of 11906 twips is one of 210 mm.
    private static Length Keep(Length ours, int twips) => ours.Twips == twips ? ours : Length.Twip(twips);
}
