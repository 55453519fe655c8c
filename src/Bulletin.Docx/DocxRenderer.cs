using Bulletin.Docx;
using Bulletin.Docx.Reference;

namespace Bulletin;

/// <summary>Writes the tree of a notice as a DOCX file (ISO/IEC 29500 transitional) that a clerk can go on editing. Thread-safe.</summary>
public static class DocxRenderer
{
    /// <summary>
    /// Renders the document. The same document, profile and options give the same bytes on the same runtime and architecture.
    /// </summary>
    /// <param name="document">The tree, numbered (see <see cref="Numbering"/>).</param>
    /// <param name="profile">How it looks; see <see cref="Gb9704.Profile"/> and <see cref="Notice.Profile"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="decisions">What the layout decides; see <see cref="Decide"/>. Null for no decision: titles as the document gives
    /// them.</param>
    /// <param name="furniture">The page furniture; see <see cref="NoticeOptions.Furniture"/>. Null for none.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <exception cref="NoticeException">The document or the options contain something that no DOCX can (BUL5001, BUL5002), or the profile
    /// cannot be used (BUL3070 to BUL3079).</exception>
    public static DocxResult Render(
        NoticeDocument document,
        StyleProfile profile,
        DocxOptions? options = null,
        LayoutDecisions? decisions = null,
        PageFurniture? furniture = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        options ??= DocxOptions.Default;
        var effective = Effective(profile.Resolve(), options);
        DocumentCheck.ThrowIfUnwritable(document, effective, options);
        decisions ??= LayoutDecisions.None;
        furniture = furniture is { IsEmpty: false } ? furniture : null;
        if (options.Reference is { } reference)
        {
            var (bytes, diagnostics) = ReferenceRenderer.Render(document, reference, effective, options, decisions, furniture?.DraftMark, cancellationToken);
            return new(bytes, diagnostics);
        }

        var media = new MediaBook();
        var lists = options.Numbering == NumberingMode.Native ? HeadingLists.Of(document, options.RunInHeadings) : null;
        var styling = new StandardStyling(effective, options.CharacterGrid, furniture);
        var main = DocumentPart.Write(document, effective, styling, decisions, media, lists, options, cancellationToken);
        var parts = StaticParts.For(effective, options.ReadOnly, lists?.Styles ?? [], OptionalStyles.Of(document), furniture);
        var numbering = lists is { Lists.Count: > 0 } ? NumberingPart.Write(lists, effective) : null;
        var direct = options.DirectFormatting ? DirectFormatting.By(parts.Styles, numbering) : null;
        var file = Package.Write(
            direct is null ? parts : parts.With(direct.Apply),
            direct is null ? main : direct.Apply(main),
            media,
            numbering,
            PropertyParts.Write(document.Metadata, options),
            Sections.AnyLandscape(document.Blocks),
            Sections.EndsUnnumbered(document.Blocks, decisions) || Sections.HasBlankFirst(effective));
        return new(file, []);
    }

    /// <summary>
    /// Returns what a word processor cannot decide, such as where a title is broken: <see cref="PageLayout.Decide"/> for the pages
    /// of this file, which may be those of a reference document.
    /// </summary>
    /// <param name="document">The tree, numbered (see <see cref="Numbering"/>).</param>
    /// <param name="profile">How it looks; see <see cref="Gb9704.Profile"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the layout.</param>
    public static LayoutDecisions Decide(
        NoticeDocument document, StyleProfile profile, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        if (options?.Reference is not { } reference)
        {
            return PageLayout.Decide(document, profile, cancellationToken: cancellationToken);
        }

        // Where the lines of a reference document are not ours, none can be set closer to keep the signature on a page: which page is unknown.
        var fit = reference.Fit(Effective(profile.Resolve(), options));
        var decisions = PageLayout.DecideAs(fit.Profile, document, options: null, cancellationToken);
        return fit.HasOurLines ? decisions : decisions with { CloserLines = [] };
    }

    /// <summary>The profile with the fonts of the options.</summary>
    internal static StyleProfile Effective(StyleProfile profile, DocxOptions options) => options.Fonts is null ? profile : profile with { Fonts = options.Fonts };
}
