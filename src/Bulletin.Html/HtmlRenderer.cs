using Bulletin.Html;

namespace Bulletin;

/// <summary>Writes the tree of a notice as HTML: a page that stands alone, or a fragment for a content management system. No script, nothing fetched from elsewhere. Thread-safe.</summary>
public static class HtmlRenderer
{
    /// <summary>The page or the fragment. The same document and options give the same text, everywhere. For whom the tree was composed it does not say: <see cref="NoticeHtmlExtensions"/> looks at that.</summary>
    /// <param name="document">The tree, numbered (see <see cref="Numbering"/>).</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="profile">The format; null (the default) for that of the standard for the form of the document. Sizes, fonts, indents,
    /// pitch, margins and page numbers of another profile follow the style sheet.</param>
    /// <param name="furniture">The page furniture; see <see cref="NoticeOptions.Furniture"/>. Null for none. A fragment has letterhead and draft mark as paragraphs
    /// of the classes <c>letterhead</c> and <c>draft-mark</c>.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <exception cref="NoticeException">The document or the options hold something that no HTML can (BUL9002, BUL9003, BUL9004), or the
    /// profile cannot be used (BUL3070 to BUL3079).</exception>
    public static HtmlResult Render(
        NoticeDocument document, HtmlOptions? options = null, StyleProfile? profile = null, PageFurniture? furniture = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        profile = profile?.Resolve() ?? Gb9704.Profile(document.Form);
        options ??= HtmlOptions.Default;
        OptionCheck.ThrowIfUnusable(options);
        var writer = new HtmlWriter(options.ClassPrefix) { Cancellation = cancellationToken };
        var pictures = new PictureBook(options.PictureFolder);
        if (options.Fragment)
        {
            ArticleWriter.Write(writer, document, profile, furniture, options, pictures);
        }
        else
        {
            PageWriter.Write(writer, document, profile, furniture, options, pictures);
        }

        NoticeException.ThrowIfAny(writer.Diagnostics);
        return new HtmlResult(writer.ToString(), pictures.Files) { Diagnostics = writer.Diagnostics.ToValueList() };
    }

    /// <summary>The style sheet of a page that stands alone, to be put beside fragments: all of its selectors are classes with the prefix.</summary>
    /// <param name="classPrefix">As <see cref="HtmlOptions.ClassPrefix"/>.</param>
    /// <param name="profile">The format; null (the default) for that of the standard.</param>
    /// <exception cref="NoticeException">The prefix cannot be one (BUL9003), or the profile cannot be used (BUL3070 to BUL3079).</exception>
    public static string StyleSheet(string classPrefix = "bulletin-", StyleProfile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(classPrefix);
        OptionCheck.ThrowIfUnusable(new HtmlOptions { ClassPrefix = classPrefix });
        return Bulletin.Html.StyleSheet.With(classPrefix, profile?.Resolve() ?? Gb9704.Profile());
    }
}
