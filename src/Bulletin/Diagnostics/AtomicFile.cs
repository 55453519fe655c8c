namespace Bulletin.Diagnostics;

/// <summary>
/// Writes files whole or not at all: to a temporary name beside the target, which only the user can read, then moved into place. A
/// replaced file keeps its mode. A symbolic link stays, and the file that it leads to is replaced. Other hard links keep the old content:
/// no file can be replaced in one step for all of its names.
/// </summary>
internal static class AtomicFile
{
    /// <summary>Writes the bytes. An existing file is replaced in one step; on failure it stays as it was and nothing is left behind.</summary>
    /// <exception cref="NoticeException">The file cannot be written (BUL7014).</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => WriteAll([new(path, bytes)]);

    /// <summary>Writes the bytes, by asynchronous writes until the file is complete and can be moved into place.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="path">Where to.</param>
    /// <param name="bytes">What the file holds.</param>
    /// <param name="cancellationToken">Stops the writing; the file then stays as it was.</param>
    public static Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        WriteAllAsync([new(path, bytes)], cancellationToken);

    /// <summary>Writes several files, all or none: those that are in place already are put back if one cannot be replaced.</summary>
    /// <exception cref="NoticeException">A file cannot be written (BUL7014).</exception>
    public static void WriteAll(IReadOnlyList<FileContent> files)
    {
        var targets = Targets(files);
        using var replacement = new FileReplacement(TemporaryFiles.OfProcess);
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                using var stream = replacement.Stage(targets[i]);
                stream.Write(files[i].Bytes.Span);
            }
            catch (Exception exception) when (IsFileTrouble(exception))
            {
                throw new NoticeException([Unwritable(targets[i], exception)]);
            }
        }

        replacement.Commit();
    }

    /// <summary>Writes several files, all or none, by asynchronous writes.</summary>
    /// <inheritdoc cref="WriteAll"/>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Stops the writing; all files then stay as they were.</param>
    public static async Task WriteAllAsync(IReadOnlyList<FileContent> files, CancellationToken cancellationToken)
    {
        var targets = Targets(files);
        using var replacement = new FileReplacement(TemporaryFiles.OfProcess);
        for (var i = 0; i < files.Count; i++)
        {
            try
            {
                var stream = replacement.Stage(targets[i]);
                await using (stream.ConfigureAwait(false))
                {
                    await stream.WriteAsync(files[i].Bytes, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception exception) when (IsFileTrouble(exception))
            {
                throw new NoticeException([Unwritable(targets[i], exception)]);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        replacement.Commit();
    }

    /// <summary>Whether the exception is about the file system, so that <see cref="FileTrouble.Describe"/> has words for it.</summary>
    public static bool IsFileTrouble(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    /// <summary>The diagnostic for a file that cannot be written.</summary>
    public static Diagnostic Unwritable(FileTarget target, Exception exception) =>
        DiagnosticCodes.FileUnwritable.AtFile(
            target.Path, exception is UnauthorizedAccessException ? Denied(target) : FileTrouble.Describe(exception, target.Path));

    // Beside the file itself its folder may be closed, and a file may be protected though its folder is not.
    private static LocalText Denied(FileTarget target) => target.Exists
        ? new("没有权限改动这个文件或它的文件夹", "permission to change the file or its folder is denied")
        : new("没有权限在这个文件夹里写文件", "permission to write files in this folder is denied");

    // All that is wrong with them, before anything is written.
    private static List<FileTarget> Targets(IReadOnlyList<FileContent> files)
    {
        var targets = new List<FileTarget>();
        var diagnostics = new List<Diagnostic>();
        foreach (var file in files)
        {
            try
            {
                targets.Add(FileTarget.Of(file.Path));
            }
            catch (NoticeException exception)
            {
                diagnostics.AddRange(exception.Diagnostics);
            }
        }

        NoticeException.ThrowIfAny(diagnostics);
        return targets;
    }
}
