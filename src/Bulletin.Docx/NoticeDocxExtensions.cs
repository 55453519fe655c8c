using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>Saves notices as DOCX.</summary>
public static class NoticeDocxExtensions
{
    /// <summary>Writes the notice to a file, whole or not at all; an existing file is replaced.</summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can, or the file cannot be written.</exception>
    public static void SaveDocx(this Notice notice, string path, DocxOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, Bytes(notice, options));
    }

    /// <summary>Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be made.</summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can.</exception>
    public static void SaveDocx(this Notice notice, Stream stream, DocxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes(notice, options));
    }

    /// <summary>Writes the notice to a stream by asynchronous writes alone, as web servers ask; the stream stays open. Nothing is written if the notice cannot be made.</summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can.</exception>
    public static async Task SaveDocxAsync(this Notice notice, Stream stream, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(Bytes(notice, options), cancellationToken).ConfigureAwait(false);
    }

    private static byte[] Bytes(Notice notice, DocxOptions? options)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var profile = Gb9704.Profile(notice.Document.Form, notice.Options.Reading, notice.Options.TableSize);
        return DocxRenderer.Render(notice.Document, profile, options, PageLayout.Decide(notice.Document, profile));
    }
}
