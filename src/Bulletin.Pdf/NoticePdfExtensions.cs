using Bulletin.Diagnostics;
using Bulletin.Pdf;

namespace Bulletin;

/// <summary>Writes notices as PDF. Each call is two steps in one: <see cref="Notice.Arrange"/>, then <see cref="PdfRenderer"/>'s.</summary>
public static class NoticePdfExtensions
{
    /// <summary>
    /// Renders the notice. The result also says which conformance the file declares, and where space is reserved for seals.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the rendering.</param>
    /// <exception cref="NoticeException">The file cannot be made with the fonts there are (BUL4004 and others).</exception>
    public static PdfResult RenderPdf(this Notice notice, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        // Memory of its own: the buffer's holds another document afterwards.
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        return Render(notice, options, buffer, cancellationToken) with { Bytes = buffer.ToArray() };
    }

    /// <summary>Renders the notice and returns the file. <see cref="RenderPdf"/> also returns the diagnostics.</summary>
    /// <inheritdoc cref="RenderPdf"/>
    public static byte[] ToPdf(this Notice notice, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        Render(notice, options, buffer, cancellationToken);
        return buffer.ToArray();
    }

    /// <summary>
    /// Writes the notice to a file, whole or not at all; an existing file is replaced. Returns the diagnostics, such as fallback
    /// fonts.
    /// </summary>
    /// <exception cref="NoticeException">The file cannot be made with the fonts there are, it cannot be written (BUL7014), or the
    /// notice is made from it (BUL8009).</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, string path, PdfOptions? options = null)
    {
        NoticeSources.CheckTarget(notice, path);
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        var found = Render(notice, options, buffer, CancellationToken.None).Diagnostics;
        AtomicFile.Write(path, buffer.Memory);
        return found;
    }

    /// <summary>
    /// Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be rendered. Returns the
    /// diagnostics.
    /// </summary>
    /// <exception cref="NoticeException">The file cannot be made with the fonts there are.</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, Stream stream, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        var found = Render(notice, options, buffer, CancellationToken.None).Diagnostics;
        stream.Write(buffer.Written);
        return found;
    }

    /// <summary>
    /// Writes the notice to a file, whole or not at all; an existing file is replaced. Renders on another thread: the task is
    /// returned at once. Returns the diagnostics.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">The path.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops rendering and writing; the file then stays as it was.</param>
    /// <exception cref="NoticeException">As <see cref="SavePdf(Notice, string, PdfOptions)"/>.</exception>
    public static async Task<ValueList<Diagnostic>> SavePdfAsync(
        this Notice notice, string path, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        NoticeSources.CheckTarget(notice, path);
        var result = await Task.Run(() => notice.RenderPdf(options, cancellationToken), cancellationToken).ConfigureAwait(false);
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
    /// <exception cref="NoticeException">The file cannot be made with the fonts there are.</exception>
    public static async Task<ValueList<Diagnostic>> SavePdfAsync(this Notice notice, Stream stream, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(stream);
        var result = await Task.Run(() => notice.RenderPdf(options, cancellationToken), cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(result.Bytes, cancellationToken).ConfigureAwait(false);
        return result.Diagnostics;
    }

    /// <summary>
    /// Returns the diagnostics of <see cref="SavePdf(Notice, string, PdfOptions?)"/>, errors included, such as missing fonts and
    /// characters with their places. Writes no file.
    /// </summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static ValueList<Diagnostic> CheckPdf(
        this Notice notice, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        return Write(notice, options, buffer, cancellationToken).Diagnostics;
    }

    // The bytes of the result are the buffer's.
    private static PdfResult Render(Notice notice, PdfOptions? options, PdfBuffer buffer, CancellationToken cancellationToken)
    {
        var result = Write(notice, options, buffer, cancellationToken);
        NoticeException.ThrowIfAny(result.Diagnostics);
        return result;
    }

    private static PdfResult Write(Notice notice, PdfOptions? options, PdfBuffer buffer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var result = PdfRenderer.Write(notice.Arrange(cancellationToken), options, buffer, notice.PlacesOf, cancellationToken);
        return result with { Diagnostics = result.Diagnostics.In(notice.Options.Language) };
    }
}
