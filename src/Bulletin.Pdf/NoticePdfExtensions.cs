using Bulletin.Diagnostics;
using Bulletin.Pdf;

namespace Bulletin;

/// <summary>Saves notices as PDF.</summary>
public static class NoticePdfExtensions
{
    /// <summary>Writes the notice to a file, whole or not at all; an existing file is replaced. Returns what was found while it was made: stand-in fonts, say.</summary>
    /// <exception cref="NoticeException">It cannot be made with the fonts there are, or the file cannot be written.</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, string path, PdfOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(notice);
        NoticeSources.ThrowIfReplaced(notice, [path]);
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        var found = Render(notice, options, buffer);
        AtomicFile.Write(path, buffer.Memory);
        return found;
    }

    /// <summary>Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be made. Returns what was found while it was made.</summary>
    /// <exception cref="NoticeException">It cannot be made with the fonts there are.</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, Stream stream, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        var found = Render(notice, options, buffer);
        stream.Write(buffer.Written);
        return found;
    }

    /// <summary>
    /// Writes the notice to a stream by asynchronous writes alone, as web servers ask; the stream stays open. Nothing is written if the notice cannot be made. Returns what was
    /// found while it was made.
    /// </summary>
    /// <exception cref="NoticeException">It cannot be made with the fonts there are.</exception>
    public static async Task<ValueList<Diagnostic>> SavePdfAsync(this Notice notice, Stream stream, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        byte[] bytes;
        ValueList<Diagnostic> found;
        using (var buffer = new PdfBuffer(PdfRenderer.FirstCapacity))
        {
            // Memory of its own: a write that was cancelled may read on, when the buffer's holds another document already.
            found = Render(notice, options, buffer);
            bytes = buffer.ToArray();
        }

        await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        return found;
    }

    /// <summary>
    /// Returns the diagnostics of <see cref="SavePdf(Notice, string, PdfOptions?)"/>, errors included, such as missing fonts and
    /// characters with their places. Writes no file.
    /// </summary>
    public static ValueList<Diagnostic> CheckPdf(this Notice notice, PdfOptions? options = null)
    {
        using var buffer = new PdfBuffer(PdfRenderer.FirstCapacity);
        return Write(notice, options, buffer);
    }

    private static ValueList<Diagnostic> Render(Notice notice, PdfOptions? options, PdfBuffer buffer)
    {
        var found = Write(notice, options, buffer);
        NoticeException.ThrowIfAny(found);
        return found;
    }

    private static ValueList<Diagnostic> Write(Notice notice, PdfOptions? options, PdfBuffer buffer)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return PdfRenderer.Write(notice.Arrange(), options, buffer, notice.PlacesOf).Diagnostics.In(notice.Options.Language);
    }
}
