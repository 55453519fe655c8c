namespace Bulletin.Diagnostics;

/// <summary>Writes files whole or not at all: to a temporary name beside the target, then moved into place.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the bytes. An existing file is replaced in one step; on failure it stays as it was and nothing is left behind.</summary>
    /// <exception cref="NoticeException">The file cannot be written (BUL7014).</exception>
    public static void Write(string path, ReadOnlyMemory<byte> bytes) => WriteAll([new(path, bytes)]);

    /// <summary>Writes several files; none is put in its place before every one of them is on the disk.</summary>
    /// <exception cref="NoticeException">A file cannot be written (BUL7014).</exception>
    public static void WriteAll(IReadOnlyList<FileContent> files)
    {
        var temporaries = new List<string>();
        var current = "";
        try
        {
            foreach (var (path, bytes) in files)
            {
                current = path;
                using var stream = CreateBeside(Path.GetFullPath(path));
                temporaries.Add(stream.Name);
                stream.Write(bytes.Span);
            }

            for (var i = 0; i < files.Count; i++)
            {
                current = files[i].Path;
                File.Move(temporaries[i], Path.GetFullPath(current), overwrite: true);
            }
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
            temporaries.ForEach(Remove);
            throw new NoticeException([DiagnosticCodes.FileUnwritable.At(current, exception.Message)]);
        }
    }

    /// <summary>Whether the exception is about the file system, so that its message is one for the user.</summary>
    public static bool IsFileTrouble(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    // Not random: the process and the thread are in the name. Where that name is taken (by another machine on a shared folder, or left by a process that was killed), the next is tried.
    private static FileStream CreateBeside(string target)
    {
        for (var attempt = 0; ; attempt++)
        {
            var name = Path.Combine(Path.GetDirectoryName(target) ?? ".", $".bulletin-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}-{attempt}.tmp");
            try
            {
                return new FileStream(name, FileMode.CreateNew, FileAccess.Write);
            }
            catch (IOException) when (attempt < 100 && File.Exists(name))
            {
                // Taken.
            }
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
            // What could not be created cannot be removed either.
        }
    }
}
