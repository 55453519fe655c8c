using System.Text;
using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>Saves notices as HTML.</summary>
public static class NoticeHtmlExtensions
{
    /// <summary>Writes the notice to a file, and its pictures into their folder if they are to have one, all of it or nothing; existing files are replaced. Returns what was found while it was made.</summary>
    /// <exception cref="NoticeException">It is for the party (BUL9001) or classified (BUL9007), it holds something that no HTML can, or a file cannot be written.</exception>
    public static ValueList<Diagnostic> SaveHtml(this Notice notice, string path, HtmlOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(notice);
        NoticeSources.ThrowIfReplaced(notice, [path]);
        var result = Render(notice, options);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (result.Pictures.Count > 0 && Directory.Exists(folder))
        {
            Create(Path.Combine(folder, options!.PictureFolder!));
        }

        AtomicFile.WriteAll([.. result.Pictures.Select(picture => new FileContent(Path.Combine(folder, picture.Path), picture.Bytes)), new(path, Encoding.UTF8.GetBytes(result.Html))]);
        return [];
    }

    /// <summary>Writes the notice to a stream, as UTF-8; the stream stays open. Nothing is written if the notice cannot be made. Returns what was found while it was made.</summary>
    /// <exception cref="NoticeException">It is for the party (BUL9001) or classified (BUL9007), or holds something that no HTML can.</exception>
    public static ValueList<Diagnostic> SaveHtml(this Notice notice, Stream stream, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Render(notice, options).Html));
        return [];
    }

    /// <summary>
    /// Writes the notice to a stream, as UTF-8, by asynchronous writes alone, as web servers ask; the stream stays open. Nothing is written if the notice cannot be made. Returns what was
    /// found while it was made.
    /// </summary>
    /// <exception cref="NoticeException">It is for the party (BUL9001) or classified (BUL9007), or holds something that no HTML can.</exception>
    public static async Task<ValueList<Diagnostic>> SaveHtmlAsync(this Notice notice, Stream stream, HtmlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Render(notice, options).Html), cancellationToken).ConfigureAwait(false);
        return [];
    }

    /// <summary>The notice as an <c>article</c> element, for a content management system to put into its page.</summary>
    /// <exception cref="NoticeException">It is for the party (BUL9001) or classified (BUL9007), or holds something that no HTML can.</exception>
    public static string ToHtmlFragment(this Notice notice, HtmlOptions? options = null) => Render(notice, (options ?? HtmlOptions.Default) with { Fragment = true }).Html;

    // A page is public by its nature: what was composed for the party goes into none unless somebody says so.
    private static HtmlResult Render(Notice notice, HtmlOptions? options)
    {
        ArgumentNullException.ThrowIfNull(notice);
        options ??= HtmlOptions.Default;
        try
        {
            if (notice.Options.Audience == Audience.Party && !options.PermitPartyAudience)
            {
                throw new NoticeException([DiagnosticCodes.HtmlForParty.At("audience")]);
            }

            // What is written by hand has no audience; its classification says enough.
            if (!options.PermitPartyAudience && notice.Document.Blocks.Any(block => block is MastheadBlock { Classification.IsBlank: false }))
            {
                throw new NoticeException([DiagnosticCodes.HtmlClassified.At("masthead")]);
            }

            return HtmlRenderer.Render(notice.Document, options);
        }
        catch (NoticeException exception)
        {
            throw new NoticeException(exception.Diagnostics.In(notice.Options.Language));
        }
    }

    private static void Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new NoticeException([DiagnosticCodes.FileUnwritable.At(folder, FileTrouble.DescribeFolder(exception, folder))]);
        }
    }
}
