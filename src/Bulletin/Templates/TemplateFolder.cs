using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>Templates in a folder, as files <c>name.sbn</c> in UTF-8. A file is read each time it is needed, so that edits take effect.</summary>
/// <param name="path">The folder's path. It need not exist until a template is looked for.</param>
public sealed class TemplateFolder(string path) : ITemplateSource
{
    /// <summary>The folder's path.</summary>
    public string FolderPath { get; } = string.IsNullOrEmpty(path) ? throw new ArgumentException("The path is empty.", nameof(path)) : path;

    /// <inheritdoc/>
    /// <exception cref="NoticeException">There is no such folder, or it cannot be read (BUL2012).</exception>
    public IEnumerable<string> Names
    {
        get
        {
            try
            {
                return [.. Files.Select(file => Path.GetFileName(file)[..^TemplateText.Extension.Length]).Order(StringComparer.Ordinal)];
            }
            catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
            {
                throw Unreadable(exception);
            }
        }
    }

    /// <summary>The paths of its templates and partials; none if there is no such folder.</summary>
    internal IEnumerable<string> ExistingFiles => Directory.Exists(FolderPath) ? Files : [];

    private IEnumerable<string> Files => Directory.EnumerateFiles(FolderPath, "*" + TemplateText.Extension);

    /// <inheritdoc/>
    /// <exception cref="NoticeException">
    /// There is no such folder, or the file cannot be read (BUL2012); the file is a template of an earlier version (BUL2120).
    /// </exception>
    public TemplateFile? Find(string name)
    {
        var file = Path.Combine(FolderPath, name + TemplateText.Extension);
        if (!Directory.Exists(FolderPath))
        {
            throw Unreadable(new DirectoryNotFoundException());
        }

        if (!File.Exists(file))
        {
            var old = Path.Combine(FolderPath, name + TemplateText.OldExtension);
            return File.Exists(old) ? throw new NoticeException([DiagnosticCodes.OldTemplate.AtFile(old, name + TemplateText.Extension)]) : null;
        }

        try
        {
            using var stream = RegularFile.OpenRead(file);
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return new TemplateFile(file, reader.ReadToEnd());
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new NoticeException([DiagnosticCodes.TemplateUnreadable.AtFile(file, FileTrouble.DescribeReading(exception, file))]);
        }
    }

    private NoticeException Unreadable(Exception exception) =>
        new([DiagnosticCodes.TemplateUnreadable.AtFile(FolderPath, FileTrouble.DescribeFolder(exception, FolderPath))]);
}
