namespace Bulletin.Diagnostics;

/// <summary>Paths with all of their symbolic links followed.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>
    /// The absolute path with the links of every part followed; parts that do not exist are kept. Null if the links form a loop.
    /// </summary>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full) ?? "";
        var rest = new Stack<string>();
        Push(rest, full[real.Length..]);
        for (var links = 0; rest.TryPop(out var part);)
        {
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
            }
            else if (++links > MostLinks)
            {
                return null;
            }
            else
            {
                var root = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : "";
                real = root.Length > 0 ? Path.GetFullPath(root) : real;
                Push(rest, target[root.Length..]);
            }
        }

        return real;
    }

    /// <summary>
    /// Whether two paths name the same file: links are followed, and letter case counts only where the file system tells names apart
    /// by it.
    /// </summary>
    public static bool AreSame(string first, string second)
    {
        if (Of(first) is not { } left || Of(second) is not { } right)
        {
            return false;
        }

        return left == right || (Folded(left) == Folded(right) && !AreTwo(left, right));
    }

    // For paths that differ only in letter case or normal form: a file system that ignores those lists one of the names alone.
    private static bool AreTwo(string left, string right)
    {
        if (!Path.Exists(left) || !Path.Exists(right))
        {
            // On a file system that ignores case either both exist or neither does.
            return Path.Exists(left) || Path.Exists(right) || !(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS());
        }

        for (; left != right && left.Length > 0; (left, right) = (Path.GetDirectoryName(left) ?? "", Path.GetDirectoryName(right) ?? ""))
        {
            var (one, other) = (Path.GetFileName(left), Path.GetFileName(right));
            if (one != other && Lists(Path.GetDirectoryName(left), one) && Lists(Path.GetDirectoryName(right), other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Lists(string? folder, string name) =>
        folder is not null && new DirectoryInfo(folder).EnumerateFileSystemInfos().Any(entry => entry.Name == name);

    private static string Folded(string path) => path.Normalize().ToUpperInvariant();

    // The first part comes to lie on top.
    private static void Push(Stack<string> rest, string path)
    {
        foreach (var part in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").Reverse())
        {
            rest.Push(part);
        }
    }
}
