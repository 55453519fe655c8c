using Bulletin.Docx;
using Bulletin.Docx.House;

namespace Bulletin;

/// <summary>Writes the tree of a notice as a DOCX file (ISO/IEC 29500 transitional) that a clerk can go on editing. Thread-safe.</summary>
public static class DocxRenderer
{
    /// <summary>The file. The same document, profile and options give the same bytes on the same runtime and architecture.</summary>
    /// <param name="document">The tree, numbered (see <see cref="Numbering"/>).</param>
    /// <param name="profile">How it looks; see <see cref="Gb9704.Profile"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="decisions">What the layout decides; see <see cref="PageLayout.Decide(NoticeDocument, StyleProfile, LayoutOptions)"/>. Null for no decision: titles as the document gives them.</param>
    /// <exception cref="NoticeException">The document or the options hold something that no DOCX can (BUL5001, BUL5002).</exception>
    public static byte[] Render(NoticeDocument document, StyleProfile profile, DocxOptions? options = null, LayoutDecisions? decisions = null) =>
        Render(document, profile, options, decisions, out _);

    /// <summary>The file, and what was found while it was made: styles that the house document does not have, say.</summary>
    /// <inheritdoc cref="Render(NoticeDocument, StyleProfile, DocxOptions, LayoutDecisions)"/>
    /// <param name="document">The tree, numbered (see <see cref="Numbering"/>).</param>
    /// <param name="profile">How it looks; see <see cref="Gb9704.Profile"/>.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="decisions">What the layout decides; null for no decision.</param>
    /// <param name="diagnostics">What was found.</param>
    public static byte[] Render(NoticeDocument document, StyleProfile profile, DocxOptions? options, LayoutDecisions? decisions, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        options ??= DocxOptions.Default;
        var effective = Effective(profile, options);
        DocumentCheck.ThrowIfUnwritable(document, effective, options);
        decisions ??= LayoutDecisions.None;
        if (options.Reference is { } house)
        {
            (var bytes, diagnostics) = HouseRenderer.Render(document, house, effective, options, decisions);
            return bytes;
        }

        diagnostics = [];
        var media = new MediaBook();
        var lists = options.Numbering == NumberingMode.Native ? HeadingLists.Of(document, options.RunInHeadings) : null;
        var main = DocumentPart.Write(document, effective, new StandardStyling(effective, options.CharacterGrid), decisions, media, lists, options);
        return Package.Write(
            StaticParts.For(effective, options.ReadOnly, lists?.Styles ?? []),
            main,
            media,
            lists is { Lists.Count: > 0 } ? NumberingPart.Write(lists, effective) : null,
            PropertyParts.Write(document.Metadata, options),
            Sections.AnyLandscape(document.Blocks),
            Sections.EndsUnnumbered(document.Blocks, decisions));
    }

    /// <summary>The profile with the fonts of the options.</summary>
    internal static StyleProfile Effective(StyleProfile profile, DocxOptions options) => options.Fonts is null ? profile : profile with { Fonts = options.Fonts };
}
