using Bulletin.Layout;

namespace Bulletin;

/// <summary>Arranges a document on pages: text → cells → break opportunities → lines → blocks → pages → page furniture. Pure: the same document and profile give the same pages on every machine.</summary>
public static class PageLayout
{
    /// <summary>The pages of a document. Widths are those of the fonts the offices have, not of this machine's.</summary>
    public static PagedDocument Arrange(NoticeDocument document, StyleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        var lines = new BlockFlow(profile).Lines(document.Blocks);
        var (pages, outline) = new Paginator(profile.Page).Paginate(lines);
        return new PagedDocument
        {
            Pages = pages.Select((items, i) => new PagedPage(profile.Page.Width, profile.Page.Height, [.. items, .. PageNumbers.Of(profile, i + 1)])).ToValueList(),
            Outline = outline.ToValueList(),
            Metadata = document.Metadata,
        };
    }
}
