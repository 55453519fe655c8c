namespace Bulletin.Diagnostics;

/// <summary>A place where a file can be written.</summary>
/// <param name="Path">The path as it was given, for messages.</param>
/// <param name="RealPath">The file that is written: the path with its links followed, so that a link stays a link.</param>
/// <param name="Exists">Whether there is a file that is replaced.</param>
internal sealed record FileTarget(string Path, string RealPath, bool Exists)
{
    /// <summary>Looks at a path.</summary>
    /// <exception cref="NoticeException">No file can be written there: it is a folder or a device, its folder does not exist, its
    /// links form a loop (BUL7014).</exception>
    public static FileTarget Of(string path)
    {
        try
        {
            if (Diagnostics.RealPath.Of(path) is not { } real)
            {
                throw Unwritable(path, FileTrouble.LinkLoop);
            }

            if (Directory.Exists(real) || System.IO.Path.EndsInDirectorySeparator(path))
            {
                throw Unwritable(path, FileTrouble.IsFolder);
            }

            var folder = System.IO.Path.GetDirectoryName(real);
            if (folder is not null && !Directory.Exists(folder))
            {
                throw Unwritable(path, new($"没有文件夹“{folder}”", $"there is no folder “{folder}”"));
            }

            return RegularFile.IsOther(real) ? throw Unwritable(path, FileTrouble.NotRegular) : new(path, real, File.Exists(real));
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw Unwritable(path, FileTrouble.Describe(exception, path));
        }
    }

    private static NoticeException Unwritable(string path, LocalText reason) => new([DiagnosticCodes.FileUnwritable.AtFile(path, reason)]);
}
