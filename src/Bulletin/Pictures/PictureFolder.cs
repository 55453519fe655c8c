using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin;

/// <summary>The pictures of a folder and of the folders in it. Nothing outside can be reached, not through symbolic links either.</summary>
public sealed class PictureFolder : IPictureSource
{
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

        var folder = RealPath.Of(_path) ?? throw LeadsOut(name);
        var file = RealPath.Of(PathOf(name)) ?? throw LeadsOut(name);
        var inside = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        if (!file.StartsWith(inside, StringComparison.Ordinal))
        {
            throw LeadsOut(name);
        }

        return File.Exists(file) ? RegularFile.OpenRead(file) : null;
    }

    /// <summary>The path of a picture, by its name.</summary>
    internal string PathOf(string name) => Path.Combine(_path, name.Replace('/', Path.DirectorySeparatorChar));

    private static NoticeException LeadsOut(string name) => new([DiagnosticCodes.PictureOutside.At(place: null, name)]);
}
