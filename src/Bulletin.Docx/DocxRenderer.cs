using Bulletin.Docx;

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
    public static byte[] Render(NoticeDocument document, StyleProfile profile, DocxOptions? options = null, LayoutDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(profile);
        options ??= DocxOptions.Default;
        var effective = options.Fonts is null ? profile : profile with { Fonts = options.Fonts };
        DocumentCheck.ThrowIfUnwritable(document, effective, options);
        var media = new MediaBook();
        var lists = options.Numbering == NumberingMode.Native ? HeadingLists.Of(document, options.RunInHeadings) : null;
        var main = DocumentPart.Write(document, effective, decisions ?? LayoutDecisions.None, media, lists, options);
        return Package.Write(
            StaticParts.For(effective, options.ReadOnly, lists?.Styles ?? []),
            main,
            media,
            lists is { Lists.Count: > 0 } ? NumberingPart.Write(lists, effective) : null,
            PropertyParts.Write(document.Metadata, options),
            Sections.AnyLandscape(document.Blocks));
    }
}
