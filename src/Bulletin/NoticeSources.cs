using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>
/// The files that a notice is made from, as far as it knows them: its pictures and templates. Writing it must not replace them.
/// </summary>
internal static class NoticeSources
{
    /// <summary>Checks the arguments of a call that writes a notice to a file.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">The path of the file to be written.</param>
    /// <param name="other">The path of another file that it is made from; null for none.</param>
    /// <exception cref="NoticeException">The notice is made from that file (BUL8009).</exception>
    public static void CheckTarget(Notice notice, string path, string? other = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentException.ThrowIfNullOrEmpty(path);
        ThrowIfReplaced(notice, [path], other);
    }

    /// <summary>Throws if one of the files to be written is one of those that the notice is made from, whatever links lead to it.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="targets">The paths of the files to be written.</param>
    /// <param name="others">The paths of other files that it is made from; null for none.</param>
    /// <exception cref="NoticeException">One is (BUL8009); holds all of them.</exception>
    public static void ThrowIfReplaced(Notice notice, IEnumerable<string> targets, params string?[] others)
    {
        // A new file replaces nothing.
        var existing = targets.Where(File.Exists).ToList();
        if (existing.Count == 0)
        {
            return;
        }

        var sources = Of(notice).Concat(others.OfType<string>()).Distinct(StringComparer.Ordinal).ToList();
        NoticeException.ThrowIfAny(existing
            .Where(target => sources.Exists(source => RealPath.AreSame(target, source)))
            .Select(target => DiagnosticCodes.OutputIsInput.AtFile(target) with { Language = notice.Options.Language }));
    }

    private static IEnumerable<string> Of(Notice notice)
    {
        var pictures = notice.Options.Pictures is PictureFolder folder ? Pictures(notice.Document.Blocks).Select(folder.PathOf) : [];
        return pictures.Concat(notice.Options.Templates.OfType<TemplateFolder>().SelectMany(folder => folder.ExistingFiles));
    }

    private static IEnumerable<string> Pictures(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Picture picture => [picture.File.Name],
        PictureRow row => Pictures(row.Pictures),
        Table table => Pictures(table.Header.Concat(table.Rows).SelectMany(row => row).Select(cell => cell.Picture).OfType<Picture>()),
        SignatureBlock signature => signature.Seals.Select(seal => seal.File.Name),
        AttachmentBlock attachment => Pictures(attachment.Blocks),
        _ => [],
    });
}
