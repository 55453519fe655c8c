using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>Arranges a document on pages: text → cells → break opportunities → lines → blocks → pages → page furniture. Pure: the same document and profile give the same pages on every machine.</summary>
public static class PageLayout
{
    /// <summary>The pages of a document.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="profile">How it looks; resolved first, see <see cref="StyleProfile.Resolve"/>.</param>
    /// <param name="options">How it is arranged; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the layout, at the next text or page.</param>
    /// <exception cref="NoticeException">The profile cannot be used (BUL3070 to BUL3079); holds all problems.</exception>
    public static PagedDocument Arrange(
        NoticeDocument document, StyleProfile profile, LayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        profile = profile.Resolve();
        options ??= new LayoutOptions();
        var cells = new CellBuilder(options.Metrics ?? ReferenceMetrics.Instance) { Colour = profile.Body.Colour, Cancellation = cancellationToken };
        var (decisions, lines, flow) = Decide(document, profile, cells, options);
        cancellationToken.ThrowIfCancellationRequested();
        var paginator = new Paginator(profile);
        var (pages, outline) = paginator.Paginate(lines);
        var numbered = flow.Imprint.Count > 0 ? ImprintPages.Put(pages, flow.Imprint, decisions.ImprintPlace, profile) : pages.Count;
        var furniture = new FurnitureItems(options.Furniture ?? new PageFurniture(), profile, cells);
        return new PagedDocument
        {
            Pages = pages.Select((items, i) => Page(items, i + 1, paginator.IsLandscape.ElementAtOrDefault(i))).ToValueList(),
            SealPlaces = paginator.Seals.ToValueList(),
            Structure = flow.Structure,
            Outline = outline.ToValueList(),
            Metadata = document.Metadata,
            Fonts = profile.Fonts,
        };

        PagedPage Page(List<PageItem> items, int number, bool isLandscape)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var sheet = isLandscape ? profile.Page.Turned() : profile.Page;
            return new PagedPage(sheet.Width, sheet.Height, [.. furniture.Behind(sheet), .. items, .. furniture.InMargins(number, isLandscape), .. LetterRules.AtFoot(profile, number), .. number <= numbered && (number > 1 || profile.PageNumber.IsOnFirstPage) ? PageNumbers.Of(profile, cells, number, pages.Count, isLandscape) : []])
            {
                IsCloser = items.Exists(item => decisions.CloserLines.Any(closer => closer.SignatureBlock == item.Block)),
            };
        }
    }

    /// <summary>What the pages of <see cref="Arrange"/> decide that a word processor cannot: for renderers of files that are laid out anew by whoever opens them.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="profile">How it looks; resolved first, see <see cref="StyleProfile.Resolve"/>.</param>
    /// <param name="options">How it is arranged; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the layout, at the next text or page.</param>
    /// <exception cref="NoticeException">The profile cannot be used (BUL3070 to BUL3079); holds all problems.</exception>
    public static LayoutDecisions Decide(
        NoticeDocument document, StyleProfile profile, LayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        return DecideAs(profile.Resolve(), document, options, cancellationToken);
    }

    /// <summary>The decisions for a profile that is taken as it is, such as that of a reference document with pages of its own.</summary>
    internal static LayoutDecisions DecideAs(StyleProfile profile, NoticeDocument document, LayoutOptions? options, CancellationToken cancellationToken)
    {
        options ??= new LayoutOptions();
        var cells = new CellBuilder(options.Metrics ?? ReferenceMetrics.Instance) { Cancellation = cancellationToken };
        return Decide(document, profile, cells, options).Decisions;
    }

    /// <summary>
    /// Returns the place of each character: the origin of the first text that has it. Characters without an origin are left out. Lays out
    /// the document again.
    /// </summary>
    internal static IReadOnlyDictionary<int, string> PlacesOf(
        IEnumerable<int> characters, NoticeDocument document, StyleProfile profile, LayoutOptions options)
    {
        var places = new CharacterPlaces(characters);
        Decide(document, profile, new CellBuilder(options.Metrics ?? ReferenceMetrics.Instance) { Places = places }, options);
        return places.Found;
    }

    /// <summary>The lines of a figure's caption, on which it depends how large the picture can be: for renderers of files that are laid out anew.</summary>
    internal static int CaptionLines(Picture picture, StyleProfile profile)
    {
        var cells = new CellBuilder(ReferenceMetrics.Instance);
        return new PictureFlow(profile, new ParagraphFlow(profile, cells), new StructureBuilder(), block: 0).Caption(picture).Count;
    }

    /// <summary>The lines of the captions of pictures side by side, one text a picture, and the number of lines of the common caption.</summary>
    internal static (List<ValueList<RichText>> Captions, int CommonLines) CaptionLines(PictureRow row, StyleProfile profile)
    {
        var cells = new CellBuilder(ReferenceMetrics.Instance);
        var flow = new PictureRowFlow(profile, cells, new ParagraphFlow(profile, cells), new StructureBuilder(), block: 0);
        return (flow.Captions(row), flow.Common(row).Count);
    }

    // What is decided, the lines as decided, and what they say.
    private static (LayoutDecisions Decisions, List<FlowLine> Lines, BlockFlow Flow) Decide(NoticeDocument document, StyleProfile profile, CellBuilder cells, LayoutOptions options)
    {
        var decisions = new LayoutDecisions { Titles = new TitleDecisions(profile, cells).Of(document.Blocks), RecipientsInImprint = FirstPage.MovesRecipients(document, profile, options) };
        var flow = new BlockFlow(profile, cells, decisions, options.Typography);
        var lines = flow.Lines(document.Blocks);
        cells.Cancellation.ThrowIfCancellationRequested();
        decisions = decisions with { CloserLines = new SignatureFit(profile, document.Blocks, lines).SetCloser() };
        decisions = decisions with { Tables = TableDecisions.Of(lines, profile) };
        if (TableDecisions.ChangeRows(lines, decisions))
        {
            // Cells over several rows are set once more, now that the ends of pages are known. No row changes its height.
            flow = new BlockFlow(profile, cells, decisions, options.Typography);
            lines = flow.Lines(document.Blocks);
            _ = new SignatureFit(profile, document.Blocks, lines).SetCloser();
        }

        cells.Cancellation.ThrowIfCancellationRequested();
        decisions = decisions with { RoomBelowSeals = flow.RoomBelowSeals };
        decisions = decisions with { SignaturePageStart = new SignaturePage(profile, document.Blocks, lines).Decide() };
        return (flow.Imprint.Count > 0 ? decisions with { ImprintPlace = Place(lines, flow.Imprint, profile) } : decisions, lines, flow);
    }

    private static ImprintPlace Place(List<FlowLine> lines, IReadOnlyList<SetImprint> imprint, StyleProfile profile)
    {
        var text = new Paginator(profile, measures: true);
        text.Paginate(lines);
        return ImprintPages.Place(text, imprint, profile);
    }
}
