using System.Formats.Tar;

namespace Bulletin.Diagnostics;

/// <summary>Opens files, but no devices, pipes and sockets.</summary>
internal static class RegularFile
{
    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="IOException">The file cannot be opened; <see cref="NotRegularFileException"/> for a device, a pipe or a
    /// socket.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be opened.</exception>
    public static FileStream OpenRead(string path)
    {
        ThrowIfOther(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    /// <summary>Throws if the path, with its links followed, exists and is no regular file.</summary>
    /// <exception cref="NotRegularFileException">It is a device, a pipe or a socket.</exception>
    public static void ThrowIfOther(string path)
    {
        if (IsOther(path))
        {
            throw new NotRegularFileException();
        }
    }

    /// <summary>Whether the path, with its links followed, exists and is a device, a pipe or a socket.</summary>
    public static bool IsOther(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return false;
        }

        // These have no length. Of all files, few have none.
        if (new FileInfo(path) is { LinkTarget: null, Length: > 0 })
        {
            return false;
        }

        return RealPath.Of(path) is { } real
            && new FileInfo(real) is { Exists: true, Length: 0 }
            && TypeOf(real) is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile);
    }

    // The class library tells the type of a file nowhere else, save by opening it, and opening a pipe waits for its other end. An
    // archive opens regular files alone, here an empty one.
    private static TarEntryType TypeOf(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true))
            {
                writer.WriteEntry(path, "file");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType ?? TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            // A regular file that cannot be read: opening it gives the reason.
            return TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            // An archive holds no sockets.
            return TarEntryType.CharacterDevice;
        }
    }
}
