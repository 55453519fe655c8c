using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>Saves notices as DOCX.</summary>
public static class NoticeDocxExtensions
{
    /// <summary>Writes the notice to a file, whole or not at all; an existing file is replaced. Returns what was found while it was made: styles that the house document does not have, say.</summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can, or the file cannot be written.</exception>
    public static ValueList<Diagnostic> SaveDocx(this Notice notice, string path, DocxOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(notice);
        NoticeSources.ThrowIfReplaced(notice, [path], options?.Reference?.File);
        AtomicFile.Write(path, Render(notice, options, out var diagnostics));
        return diagnostics;
    }

    /// <summary>Writes the notice to a stream, which stays open. Nothing is written if the notice cannot be made. Returns what was found while it was made.</summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can.</exception>
    public static ValueList<Diagnostic> SaveDocx(this Notice notice, Stream stream, DocxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Render(notice, options, out var diagnostics));
        return diagnostics;
    }

    /// <summary>
    /// Writes the notice to a stream by asynchronous writes alone, as web servers ask; the stream stays open. Nothing is written if the notice cannot be made. Returns what was
    /// found while it was made.
    /// </summary>
    /// <exception cref="NoticeException">It holds something that no DOCX can.</exception>
    public static async Task<ValueList<Diagnostic>> SaveDocxAsync(this Notice notice, Stream stream, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(Render(notice, options, out var diagnostics), cancellationToken).ConfigureAwait(false);
        return diagnostics;
    }

    private static byte[] Render(Notice notice, DocxOptions? options, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var profile = notice.Options.Profile(notice.Document.Form);
        var bytes = DocxRenderer.Render(notice.Document, profile, options, Decide(notice, profile, options), out var found);
        diagnostics = found.In(notice.Options.Language);
        return bytes;
    }

    // For the pages of the house document. Where its lines are not ours, none can be set closer to keep the signature on a page: which page is unknown.
    private static LayoutDecisions Decide(Notice notice, StyleProfile profile, DocxOptions? options)
    {
        if (options?.Reference is not { } house)
        {
            return PageLayout.Decide(notice.Document, profile);
        }

        var fit = house.Fit(DocxRenderer.Effective(profile, options));
        var decisions = PageLayout.Decide(notice.Document, fit.Profile);
        return fit.HasOurLines ? decisions : decisions with { CloserLines = [] };
    }
}
