using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>
/// Writes notices as DOCX. Each call is <see cref="DocxRenderer"/>'s steps in one: <see cref="DocxRenderer.Decide"/>, then
/// <see cref="DocxRenderer.Render"/>.
/// </summary>
public static class NoticeDocxExtensions
{
    /// <summary>Renders the notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <exception cref="NoticeException">The notice contains something that no DOCX can (BUL5001, BUL5002).</exception>
    public static DocxResult RenderDocx(this Notice notice, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        options = Follow(notice, options);
        try
        {
            var decisions = DocxRenderer.Decide(notice.Document, notice.Profile, options, cancellationToken);
            var result = DocxRenderer.Render(notice.Document, notice.Profile, options, decisions, notice.Options.Furniture, cancellationToken);
            return result with { Diagnostics = result.Diagnostics.In(notice.Options.Language) };
        }
        catch (NoticeException exception)
        {
            throw new NoticeException(exception.Diagnostics.In(notice.Options.Language));
        }
    }

    /// <summary>Renders the notice and returns the file. <see cref="RenderDocx"/> also returns the diagnostics.</summary>
    /// <inheritdoc cref="RenderDocx"/>
    public static byte[] ToDocx(this Notice notice, DocxOptions? options = null, CancellationToken cancellationToken = default) =>
        notice.RenderDocx(options, cancellationToken).Bytes.ToArray();

    /// <summary>
    /// Writes the notice to a file, whole or not at all; an existing file is replaced. Returns the diagnostics, such as styles that
    /// the reference document lacks.
    /// </summary>
    /// <exception cref="NoticeException">The notice contains something that no DOCX can, the file cannot be written (BUL7014), or
    /// the notice is made from it (BUL8009).</exception>
    public static ValueList<Diagnostic> SaveDocx(this Notice notice, string path, DocxOptions? options = null)
    {
        NoticeSources.CheckTarget(notice, path, SourceOf(notice, options));
        var result = notice.RenderDocx(options);
        AtomicFile.Write(path, result.Bytes);
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be rendered. Returns the
    /// diagnostics.
    /// </summary>
    /// <exception cref="NoticeException">The notice contains something that no DOCX can.</exception>
    public static ValueList<Diagnostic> SaveDocx(this Notice notice, Stream stream, DocxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = notice.RenderDocx(options);
        stream.Write(result.Bytes.Span);
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a file, whole or not at all; an existing file is replaced. Renders on another thread: the task is
    /// returned at once. Returns the diagnostics.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">The path.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops rendering and writing; the file then stays as it was.</param>
    /// <exception cref="NoticeException">As <see cref="SaveDocx(Notice, string, DocxOptions)"/>.</exception>
    public static async Task<ValueList<Diagnostic>> SaveDocxAsync(
        this Notice notice, string path, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        NoticeSources.CheckTarget(notice, path, SourceOf(notice, options));
        var result = await Task.Run(() => notice.RenderDocx(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        await AtomicFile.WriteAsync(path, result.Bytes, cancellationToken).ConfigureAwait(false);
        return result.Diagnostics;
    }

    /// <summary>
    /// Writes the notice to a stream by asynchronous writes alone, as web servers ask; the stream stays open. Renders on another thread:
    /// the task is returned at once. Nothing is written if the notice cannot be rendered. Returns the diagnostics.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops rendering and writing.</param>
    /// <exception cref="NoticeException">The notice contains something that no DOCX can.</exception>
    public static async Task<ValueList<Diagnostic>> SaveDocxAsync(
        this Notice notice, Stream stream, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(stream);
        var result = await Task.Run(() => notice.RenderDocx(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(result.Bytes, cancellationToken).ConfigureAwait(false);
        return result.Diagnostics;
    }

    private static string? SourceOf(Notice? notice, DocxOptions? options) => (options?.Reference ?? notice?.Options.Reference as ReferenceDocument)?.File;

    // The reference document that the notice follows lends the DOCX its very styles; a letter takes what was read from it.
    private static DocxOptions? Follow(Notice notice, DocxOptions? options) =>
        notice.Options.Reference is ReferenceDocument reference && options?.Reference is null && notice.Document.Form != DocumentForm.Letter
            ? (options ?? DocxOptions.Default) with { Reference = reference }
            : options;
}
