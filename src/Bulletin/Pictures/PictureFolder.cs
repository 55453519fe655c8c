using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin;

/// <summary>The pictures of a folder and of the folders in it. Nothing outside can be reached, not through symbolic links either.</summary>
public sealed class PictureFolder : IPictureSource
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private readonly string _path;

    /// <summary>The pictures of a folder; it is looked at only when a picture is.</summary>
    /// <param name="path">The folder.</param>
    public PictureFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = Path.GetFullPath(path);
    }

    /// <inheritdoc/>
    /// <exception cref="NoticeException">The name leads out of the folder (BUL2041).</exception>
    public Stream? Open(string name)
    {
        if (!PictureName.IsInside(name))
        {
            throw LeadsOut(name);
        }

        var folder = Real(_path, name);
        var file = Real(Path.Combine(_path, name.Replace('/', Path.DirectorySeparatorChar)), name);
        var inside = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        if (!file.StartsWith(inside, StringComparison.Ordinal))
        {
            throw LeadsOut(name);
        }

        return File.Exists(file) ? new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read) : null;
    }

    // The path with every link on it followed.
    private static string Real(string path, string name)
    {
        for (var links = 0; links <= MostLinks; links++)
        {
            if (FirstLink(path) is not var (link, rest))
            {
                return path;
            }

            var target = new FileInfo(link).LinkTarget!;
            path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(link) ?? "", target, rest));
        }

        throw LeadsOut(name);
    }

    private static (string Link, string Below)? FirstLink(string path)
    {
        var root = Path.GetPathRoot(path) ?? "";
        for (var end = root.Length; end < path.Length; end++)
        {
            end = path.IndexOf(Path.DirectorySeparatorChar, end) is >= 0 and var next ? next : path.Length;
            if (new FileInfo(path[..end]).LinkTarget is not null)
            {
                return (path[..end], path[Math.Min(end + 1, path.Length)..]);
            }
        }

        return null;
    }

    private static NoticeException LeadsOut(string name) => new([DiagnosticCodes.PictureOutside.At(path: null, name)]);
}
