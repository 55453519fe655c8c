using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>Arranges a document on pages: text → cells → break opportunities → lines → blocks → pages → page furniture. Pure: the same document and profile give the same pages on every machine.</summary>
public static class PageLayout
{
    /// <summary>The pages of a document.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="profile">How it looks.</param>
    /// <param name="options">How it is arranged; null for the defaults.</param>
    public static PagedDocument Arrange(NoticeDocument document, StyleProfile profile, LayoutOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        options ??= new LayoutOptions();
        var cells = new CellBuilder(options.Metrics ?? ReferenceMetrics.Instance);
        var lines = new BlockFlow(profile, cells, Decide(document, profile, cells), options.Typography).Lines(document.Blocks);
        var paginator = new Paginator(profile.Page);
        var (pages, outline) = paginator.Paginate(lines);
        return new PagedDocument
        {
            Pages = pages.Select((items, i) => Page(items, i + 1, paginator.IsLandscape[i])).ToValueList(),
            Outline = outline.ToValueList(),
            Metadata = document.Metadata,
        };

        PagedPage Page(List<PageItem> items, int number, bool isLandscape)
        {
            var sheet = isLandscape ? profile.Page.Turned() : profile.Page;
            return new PagedPage(sheet.Width, sheet.Height, [.. items, .. PageNumbers.Of(profile, cells, number, isLandscape)]);
        }
    }

    /// <summary>What the pages of <see cref="Arrange"/> decide that a word processor cannot: for renderers of files that are laid out anew by whoever opens them.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="profile">How it looks.</param>
    /// <param name="options">How it is arranged; null for the defaults.</param>
    public static LayoutDecisions Decide(NoticeDocument document, StyleProfile profile, LayoutOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        return Decide(document, profile, new CellBuilder(options?.Metrics ?? ReferenceMetrics.Instance));
    }

    /// <summary>The lines of a figure's caption, on which it depends how large the picture can be: for renderers of files that are laid out anew.</summary>
    internal static int CaptionLines(Picture picture, StyleProfile profile)
    {
        var cells = new CellBuilder(ReferenceMetrics.Instance);
        return new PictureFlow(profile, new ParagraphFlow(profile, cells), block: 0).Caption(picture).Count;
    }

    private static LayoutDecisions Decide(NoticeDocument document, StyleProfile profile, CellBuilder cells) => new() { Titles = new TitleDecisions(profile, cells).Of(document.Blocks) };
}
