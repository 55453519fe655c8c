namespace Bulletin.Diagnostics;

/// <summary>Writes files whole or not at all: to a temporary name beside the target, then moved into place.</summary>
internal static class AtomicFile
{
    /// <summary>Writes the bytes. An existing file is replaced in one step; on failure it stays as it was and nothing is left behind.</summary>
    /// <exception cref="NoticeException">The file cannot be written (BUL7014).</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string? temporary = null;
        try
        {
            var target = Path.GetFullPath(path);
            temporary = TemporaryName(target);
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
            Remove(temporary);
            throw new NoticeException([DiagnosticCodes.FileUnwritable.At(path, exception.Message)]);
        }
    }

    /// <summary>Whether the exception is about the file system, so that its message is one for the user.</summary>
    public static bool IsFileTrouble(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException;

    // Not random: two writers of one file must not meet, so the process and the thread are in the name.
    private static string TemporaryName(string target) =>
        Path.Combine(Path.GetDirectoryName(target) ?? ".", $".{Path.GetFileName(target)}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp");

    private static void Remove(string? temporary)
    {
        try
        {
            if (temporary is not null)
            {
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (IsFileTrouble(exception))
        {
            // What could not be created cannot be removed either.
        }
    }
}
