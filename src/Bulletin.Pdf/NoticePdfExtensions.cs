using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>Saves notices as PDF.</summary>
public static class NoticePdfExtensions
{
    /// <summary>Writes the notice to a file, whole or not at all; an existing file is replaced. Returns what was found while it was made: stand-in fonts, say.</summary>
    /// <exception cref="NoticeException">It cannot be made with the fonts there are, or the file cannot be written.</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, string path, PdfOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var result = Render(notice, options);
        AtomicFile.Write(path, result.Bytes);
        return result.Diagnostics;
    }

    /// <summary>Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be made. Returns what was found while it was made.</summary>
    /// <exception cref="NoticeException">It cannot be made with the fonts there are.</exception>
    public static ValueList<Diagnostic> SavePdf(this Notice notice, Stream stream, PdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = Render(notice, options);
        stream.Write(result.Bytes.Span);
        return result.Diagnostics;
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
        var result = Render(notice, options);
        await stream.WriteAsync(result.Bytes, cancellationToken).ConfigureAwait(false);
        return result.Diagnostics;
    }

    private static PdfResult Render(Notice notice, PdfOptions? options)
    {
        ArgumentNullException.ThrowIfNull(notice);
        try
        {
            var result = PdfRenderer.Render(notice.Arrange(), options);
            return result with { Diagnostics = result.Diagnostics.In(notice.Options.Language) };
        }
        catch (NoticeException exception)
        {
            throw new NoticeException(exception.Diagnostics.In(notice.Options.Language));
        }
    }
}
