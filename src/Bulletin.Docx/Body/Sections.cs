using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The pages of a section: upright, or turned for tables set sideways (GB/T 9704-2012 §8). Page numbers run on through all of them.</summary>
internal static class Sections
{
    /// <summary>The properties of a section.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="isLandscape">Whether its pages are turned.</param>
    /// <param name="hasCharacterGrid">Whether the page-setup dialogue shows the cells of a line.</param>
    /// <param name="isNumbered">Whether its pages have numbers.</param>
    /// <param name="isFirst">Whether page 1 is in it: that of a letter is unlike the others.</param>
    public static W.SectionProperties Of(StyleProfile profile, bool isLandscape, bool hasCharacterGrid, bool isNumbered = true, bool isFirst = false)
    {
        var (odd, even) = !isNumbered ? (Package.BlankFooterId, Package.BlankFooterId)
            : isLandscape ? (Package.TurnedOddFooterId, Package.TurnedEvenFooterId)
            : (Package.OddFooterId, Package.EvenFooterId);
        var page = (isLandscape ? profile.Turned() : profile).Page;
        var isLetter = profile.Form == DocumentForm.Letter;
        return new(
        [
            .. isLetter ? LetterParts.References(isFirst, isLandscape) : [],
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = odd },
            new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = even },
            new W.PageSize
            {
                Width = (uint)page.Width.Twips,
                Height = (uint)page.Height.Twips,
                Orient = isLandscape ? W.PageOrientationValues.Landscape : null,
            },
            new W.PageMargin
            {
                Top = isLetter && !isLandscape ? LetterStyle.FlowTop(profile).Twips : page.MarginTop.Twips,
                Right = (uint)page.TypeAreaRight.Twips,
                Bottom = page.MarginBottom.Twips,
                Left = (uint)page.TypeAreaLeft.Twips,
                Header = (uint)LetterParts.HeaderDistance.Twips,
                Footer = isLandscape ? 851U : (uint)FooterStyles.Distance(profile).Twips,
                Gutter = 0U,
            },
            .. isLetter && isFirst ? [new W.TitlePage()] : (DocumentFormat.OpenXml.OpenXmlElement[])[],
            isLandscape ? new W.DocGrid { LinePitch = profile.Grid.Pitch.Twips } : Grid(profile.Grid, hasCharacterGrid),
        ]);
    }

    // The text does not snap to it; it is what the page-setup dialogue shows. A grid of characters besides, though its cells are just those of the text, has LibreOffice cut the width of the text
    // down to whole cells and break lines otherwise. On pages of tables alone one of lines would have it cut the page down to whole lines.
    private static W.DocGrid Grid(TextGrid grid, bool hasCharacters)
    {
        const int PerPoint = 4096;
        return hasCharacters
            ? new() { Type = W.DocGridValues.LinesAndChars, LinePitch = grid.Pitch.Twips, CharacterSpace = (int)Math.Round(grid.Tracking.Points * PerPoint) }
            : new() { Type = W.DocGridValues.Lines, LinePitch = grid.Pitch.Twips };
    }

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
