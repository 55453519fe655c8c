namespace Bulletin.Diagnostics;

/// <summary>A folder for files that are about to be written. If they are not, the folders that were created for them are deleted.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly List<string> _created = [];

    private NewFolder()
    {
    }

    /// <summary>Creates a folder, with those above it, if it does not exist.</summary>
    /// <param name="path">The folder; null for none.</param>
    /// <exception cref="NoticeException">The folder cannot be created (BUL7014).</exception>
    public static NewFolder Create(string? path)
    {
        var folder = new NewFolder();
        try
        {
            var missing = path is null ? null : Path.GetFullPath(path);
            for (; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
            {
                folder._created.Add(missing);
            }

            if (path is not null)
            {
                Directory.CreateDirectory(path);
            }

            return folder;
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            folder.Dispose();
            throw new NoticeException([DiagnosticCodes.FileUnwritable.AtFile(path, FileTrouble.DescribeFolder(exception, path!))]);
        }
    }

    /// <summary>The files are written: the folder stays.</summary>
    public void Keep() => _created.Clear();

    /// <summary>Deletes what was created, unless it is kept or something else is in it by now.</summary>
    public void Dispose()
    {
        foreach (var folder in _created)
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
            {
                return;
            }
        }
    }
}
