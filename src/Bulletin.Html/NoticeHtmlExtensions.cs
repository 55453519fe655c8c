using System.Text;
using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>Writes notices as HTML. Each call looks for whom the notice is, and then is <see cref="HtmlRenderer.Render"/>.</summary>
public static class NoticeHtmlExtensions
{
    /// <summary>Renders the notice: a page, or a fragment, and the pictures that belong beside it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <exception cref="NoticeException">The notice is for the party (BUL9001) or classified (BUL9007), or contains something that
    /// no HTML can.</exception>
    public static HtmlResult RenderHtml(this Notice notice, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        options ??= HtmlOptions.Default;
        try
        {
            // A page is public by its nature: what was composed for the party goes into none unless somebody says so.
            if (notice.Options.Audience == Audience.Party && !options.PermitPartyAudience)
            {
                throw new NoticeException([DiagnosticCodes.HtmlForParty.At("audience")]);
            }

            // What is written by hand has no audience; its classification says enough.
            if (!options.PermitPartyAudience && notice.Document.Blocks.Any(block => block is MastheadBlock { Classification.IsBlank: false }))
            {
                throw new NoticeException([DiagnosticCodes.HtmlClassified.At("masthead")]);
            }

            var result = HtmlRenderer.Render(notice.Document, options, notice.Profile, notice.Options.Furniture, cancellationToken);
            return result with { Diagnostics = result.Diagnostics.In(notice.Options.Language) };
        }
        catch (NoticeException exception)
        {
            throw new NoticeException(exception.Diagnostics.In(notice.Options.Language));
        }
    }

    /// <summary>
    /// Renders the notice and returns the page. With <see cref="HtmlOptions.PictureFolder"/>, use <see cref="RenderHtml"/>, which
    /// also returns the pictures.
    /// </summary>
    /// <inheritdoc cref="RenderHtml"/>
    public static string ToHtml(this Notice notice, HtmlOptions? options = null, CancellationToken cancellationToken = default) =>
        notice.RenderHtml(options, cancellationToken).Html;

    /// <summary>Renders the notice as an <c>article</c> element, for a content management system to put into its page.</summary>
    /// <inheritdoc cref="RenderHtml"/>
    public static string ToHtmlFragment(this Notice notice, HtmlOptions? options = null, CancellationToken cancellationToken = default) =>
        notice.RenderHtml((options ?? HtmlOptions.Default) with { Fragment = true }, cancellationToken).Html;

    /// <summary>
    /// Writes the notice to a file, and its pictures into <see cref="HtmlOptions.PictureFolder"/> if it is given, all of it or nothing;
    /// existing files are replaced. Returns the diagnostics.
    /// </summary>
    /// <exception cref="NoticeException">As <see cref="RenderHtml"/>; or a file cannot be written (BUL7014), or the notice is made
    /// from it (BUL8009).</exception>
    public static ValueList<Diagnostic> SaveHtml(this Notice notice, string path, HtmlOptions? options = null)
    {
        NoticeSources.CheckTarget(notice, path);
        var result = notice.RenderHtml(options);
        using var folder = PictureFolderOf(path, result, options);
        AtomicFile.WriteAll(Files(path, result));
        folder.Keep();
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a stream, as UTF-8; the stream stays open. Nothing is written if the notice cannot be rendered. Returns
    /// the diagnostics.
    /// </summary>
    /// <exception cref="NoticeException">As <see cref="RenderHtml"/>.</exception>
    public static ValueList<Diagnostic> SaveHtml(this Notice notice, Stream stream, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = notice.RenderHtml(options);
        stream.Write(Encoding.UTF8.GetBytes(result.Html));
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a file, and its pictures into <see cref="HtmlOptions.PictureFolder"/> if it is given, all of it or nothing;
    /// existing files are replaced. Renders on another thread: the task is returned at once. Returns the diagnostics.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">The path.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops rendering and writing; all files then stay as they were.</param>
    /// <exception cref="NoticeException">As <see cref="SaveHtml(Notice, string, HtmlOptions)"/>.</exception>
    public static async Task<ValueList<Diagnostic>> SaveHtmlAsync(
        this Notice notice, string path, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        NoticeSources.CheckTarget(notice, path);
        var result = await Task.Run(() => notice.RenderHtml(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        using var folder = PictureFolderOf(path, result, options);
        await AtomicFile.WriteAllAsync(Files(path, result), cancellationToken).ConfigureAwait(false);
        folder.Keep();
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a stream, as UTF-8, by asynchronous writes alone, as web servers ask; the stream stays open. Renders on another
    /// thread: the task is returned at once. Nothing is written if the notice cannot be rendered. Returns the diagnostics.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops rendering and writing.</param>
    /// <exception cref="NoticeException">As <see cref="RenderHtml"/>.</exception>
    public static async Task<ValueList<Diagnostic>> SaveHtmlAsync(
        this Notice notice, Stream stream, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(stream);
        var result = await Task.Run(() => notice.RenderHtml(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(result.Html), cancellationToken).ConfigureAwait(false);
        return result.Diagnostics;
    }

    private static FileContent[] Files(string path, HtmlResult result) =>
    [
        .. result.Pictures.Select(picture => new FileContent(Path.Combine(FolderOf(path), picture.Path), picture.Bytes)),
        new(path, Encoding.UTF8.GetBytes(result.Html)),
    ];

    // Created only where the page itself can be written.
    private static NewFolder PictureFolderOf(string path, HtmlResult result, HtmlOptions? options)
    {
        var page = FileTarget.Of(path);
        return NewFolder.Create(result.Pictures.Count > 0 ? Path.Combine(FolderOf(page.Path), options!.PictureFolder!) : null);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
}
