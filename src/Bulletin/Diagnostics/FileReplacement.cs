namespace Bulletin.Diagnostics;

/// <summary>
/// Files that are about to be replaced together: staged under temporary names beside their targets, then moved into place, all or
/// none.
/// </summary>
/// <param name="temporaries">Keeps the temporary files.</param>
internal sealed class FileReplacement(TemporaryFiles temporaries) : IDisposable
{
    private readonly List<StagedFile> _files = [];

    /// <summary>Opens the temporary file for a target.</summary>
    /// <param name="target">The target; see <see cref="FileTarget.Of"/>.</param>
    public FileStream Stage(FileTarget target)
    {
        var folder = Path.GetDirectoryName(target.RealPath) ?? ".";
        var mode = OperatingSystem.IsWindows() ? default : target.Exists ? File.GetUnixFileMode(target.RealPath) : ModeOfNewFiles(folder);
        var stream = temporaries.Create(folder);
        _files.Add(new(target, stream.Name, mode));
        return stream;
    }

    /// <summary>Moves the files into place. If one cannot be, those before it are put back.</summary>
    /// <exception cref="NoticeException">A file cannot be replaced (BUL7014).</exception>
    public void Commit() => temporaries.Guard(() =>
    {
        var backups = new string?[_files.Count];
        for (var i = 0; i < _files.Count; i++)
        {
            try
            {
                // After the last there is nothing that fails.
                backups[i] = _files[i].Target.Exists && i + 1 < _files.Count
                    ? temporaries.NewName(Path.GetDirectoryName(_files[i].Temporary) ?? ".")
                    : null;
                Place(_files[i], backups[i]);
            }
            catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
            {
                List<Diagnostic> diagnostics = [AtomicFile.Unwritable(_files[i].Target, exception)];
                for (var j = i - 1; j >= 0; j--)
                {
                    if (Undo(_files[j], backups[j]) is { } notUndone)
                    {
                        diagnostics.Add(notUndone);
                        backups[j] = Keep(backups[j]);
                    }
                }

                Array.ForEach(backups, Delete);
                throw new NoticeException(diagnostics);
            }
        }

        Array.ForEach(backups, Delete);
        return true;
    });

    /// <summary>Deletes what was not moved into place.</summary>
    public void Dispose() => _files.ForEach(file => temporaries.Delete(file.Temporary));

    private static void Place(StagedFile file, string? backup)
    {
        if (!OperatingSystem.IsWindows())
        {
            SetMode(file.Temporary, file.Mode);
        }

        // Windows keeps the rights of a file that is replaced, not of one that is moved over; elsewhere the mode does it.
        if (file.Target.Exists && (backup is not null || OperatingSystem.IsWindows()))
        {
            File.Replace(file.Temporary, file.Target.RealPath, backup, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(file.Temporary, file.Target.RealPath, overwrite: true);
        }
    }

    private static Diagnostic? Undo(StagedFile file, string? backup)
    {
        try
        {
            if (backup is null)
            {
                File.Delete(file.Target.RealPath);
            }
            else
            {
                File.Move(backup, file.Target.RealPath, overwrite: true);
            }

            return null;
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            return DiagnosticCodes.FileNotPutBack.AtFile(
                file.Target.Path, FileTrouble.Describe(exception, file.Target.Path), backup ?? file.Target.Path);
        }
    }

    private static void SetMode(string path, UnixFileMode mode)
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, mode);
            }
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            // Some file systems have no modes.
        }
    }

    // The mode that the process and the folder give to new files can only be seen on one.
    private UnixFileMode ModeOfNewFiles(string folder)
    {
        using var probe = temporaries.Create(folder, isOrdinary: true);
        try
        {
            return OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(probe.SafeFileHandle);
        }
        finally
        {
            temporaries.Delete(probe.Name);
        }
    }

    // The old content is nowhere else.
    private string? Keep(string? backup)
    {
        if (backup is not null)
        {
            temporaries.Forget(backup);
        }

        return null;
    }

    private void Delete(string? backup)
    {
        if (backup is not null)
        {
            temporaries.Delete(backup);
        }
    }

    /// <summary>A file under its temporary name, and the mode that it is to have.</summary>
    private sealed record StagedFile(FileTarget Target, string Temporary, UnixFileMode Mode);
}
