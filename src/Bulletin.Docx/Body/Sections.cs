namespace Bulletin.Docx;

/// <summary>The pages of a section: upright, or turned for tables set sideways (GB/T 9704-2012 §8). Page numbers run on through all of them.</summary>
internal static class Sections
{
    private static readonly Length TurnedFooterDistance = Length.Twip(851);

    /// <summary>Writes the properties of a section.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="isLandscape">Whether its pages are turned.</param>
    /// <param name="hasCharacterGrid">Whether the page-setup dialogue shows the cells of a line.</param>
    /// <param name="isNumbered">Whether its pages have numbers.</param>
    /// <param name="isFirst">Whether page 1 is in it: that of a letter is unlike the others, and so is one without a number.</param>
    /// <param name="furniture">The page furniture of the application; null for none.</param>
    public static void Write(
        WordWriter writer, StyleProfile profile, bool isLandscape, bool hasCharacterGrid, bool isNumbered, bool isFirst, PageFurniture? furniture = null)
    {
        var (odd, even) = !isNumbered ? (MainPart.BlankFooter, furniture?.Footer is null ? MainPart.BlankFooter : MainPart.BlankEvenFooter)
            : isLandscape ? (MainPart.TurnedOddFooter, MainPart.TurnedEvenFooter)
            : (MainPart.OddFooter, MainPart.EvenFooter);
        var page = (isLandscape ? profile.Turned() : profile).Page;
        var isLetter = profile.Form == DocumentForm.Letter;
        var own = furniture is null ? null : new FurnitureWriter(furniture, profile);
        var hasFirstPage = isFirst && (furniture is null ? isLetter || HasBlankFirst(profile) : FurnitureParts.HasFirstPage(profile, furniture));
        writer.Start("sectPr");
        if (furniture is not null)
        {
            FurnitureReferences(writer, isLandscape, hasFirstPage);
        }
        else if (isLetter)
        {
            LetterParts.References(writer, isFirst, isLandscape);
        }
        else if (isFirst && HasBlankFirst(profile))
        {
            writer.Reference("footerReference", "first", MainPart.BlankFooter.Id());
        }

        writer.Reference("footerReference", "default", odd.Id());
        writer.Reference("footerReference", "even", even.Id());
        writer.Start("pgSz");
        writer.Attribute("w", page.Width);
        writer.Attribute("h", page.Height);
        writer.Attribute("orient", isLandscape ? "landscape" : null);
        writer.End();
        writer.Start("pgMar");
        writer.Attribute("top", isLetter && !isLandscape ? LetterStyle.FlowTop(profile) : page.MarginTop);
        writer.Attribute("right", page.TypeAreaRight);
        writer.Attribute("bottom", page.MarginBottom);
        writer.Attribute("left", page.TypeAreaLeft);
        writer.Attribute("header", own?.HeaderDistance ?? LetterParts.HeaderDistance);
        writer.Attribute("footer", isLandscape ? TurnedFooterDistance : own?.FooterDistance ?? FooterStyles.Distance(profile));
        writer.Attribute("gutter", 0);
        writer.End();
        if (isFirst && profile.PageNumber.FirstNumber != 1)
        {
            writer.Start("pgNumType");
            writer.Attribute("start", profile.PageNumber.FirstNumber);
            writer.End();
        }

        writer.Flag("titlePg", hasFirstPage ? true : null);
        Grid(writer, profile.Grid, isLandscape, hasCharacterGrid);
        writer.End();
    }

    private static void FurnitureReferences(WordWriter writer, bool isLandscape, bool hasFirstPage)
    {
        writer.Reference("headerReference", "default", (isLandscape ? MainPart.TurnedOddHeader : MainPart.OddHeader).Id());
        writer.Reference("headerReference", "even", (isLandscape ? MainPart.TurnedEvenHeader : MainPart.EvenHeader).Id());
        if (hasFirstPage)
        {
            writer.Reference("headerReference", "first", MainPart.FirstHeader.Id());
            writer.Reference("footerReference", "first", MainPart.FirstFooter.Id());
        }
    }

    // The text does not snap to it; it is what the page-setup dialogue shows. A grid of characters besides, though its cells are just those of the text, has LibreOffice cut the width of the text
    // down to whole cells and break lines otherwise. On pages of tables alone one of lines would have it cut the page down to whole lines.
    private static void Grid(WordWriter writer, TextGrid grid, bool isLandscape, bool hasCharacters)
    {
        const int PerPoint = 4096;
        writer.Start("docGrid");
        writer.Attribute("type", isLandscape ? null : hasCharacters ? "linesAndChars" : "lines");
        writer.Attribute("linePitch", grid.Pitch);
        writer.Attribute("charSpace", hasCharacters && !isLandscape ? (int)Math.Round(grid.Tracking.Points * PerPoint) : null);
        writer.End();
    }

    /// <summary>Whether page 1 has a footer of its own, without a number.</summary>
    public static bool HasBlankFirst(StyleProfile profile) => profile.Form != DocumentForm.Letter && !profile.PageNumber.IsOnFirstPage;

    /// <summary>Whether the first page of a block is a landscape one.</summary>
    public static bool BeginsLandscape(Block block) => block is Table { IsLandscape: true } or AttachmentBlock { BeginsLandscape: true };

    /// <summary>Whether its last page is.</summary>
    public static bool EndsLandscape(Block block) => block is Table { IsLandscape: true } or AttachmentBlock { Blocks: [.., Table { IsLandscape: true }] };

    /// <summary>Whether the last pages, a blank one and that of the imprint, bear no numbers (GB/T 9704-2012 §7.5).</summary>
    public static bool EndsUnnumbered(ValueList<Block> blocks, LayoutDecisions decisions) => decisions.ImprintPlace == ImprintPlace.AfterBlankPage && blocks.Any(block => block is ImprintBlock);

    /// <summary>Whether there is a landscape page in a document.</summary>
    public static bool AnyLandscape(ValueList<Block> blocks) =>
        blocks.Any(block => block is Table { IsLandscape: true } || (block is AttachmentBlock attachment && AnyLandscape(attachment.Blocks)));
}
