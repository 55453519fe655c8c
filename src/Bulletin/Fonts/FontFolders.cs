using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Where systems keep fonts, and which font files lie in a folder.</summary>
internal static class FontFolders
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    // Deeper or more is a mistake: a link to the root of the disk, say.
    private const int Deepest = 12;
    private const int MostFiles = 20_000;

    /// <summary>The folders of this system, those of the user before those of all. Which of them are there is not looked at.</summary>
    /// <param name="variable">Gives the value of an environment variable, or null.</param>
    public static IReadOnlyList<string> OfSystem(Func<string, string?> variable)
    {
        if (OperatingSystem.IsWindows())
        {
            return [.. Below(variable("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts"), .. Below(variable("WINDIR") ?? @"C:\Windows", "Fonts")];
        }

        var home = variable("HOME");
        return OperatingSystem.IsMacOS()
            ? [.. Below(home, "Library", "Fonts"), "/Library/Fonts", "/System/Library/Fonts"]
            : OfLinux(home, variable("XDG_DATA_HOME"), Configured("/etc/fonts/fonts.conf"));
    }

    /// <summary>The folders of a system with fontconfig.</summary>
    /// <param name="home">The home folder; null where there is none, as in containers.</param>
    /// <param name="data">The folder for the user's data, or null for the usual one.</param>
    /// <param name="configured">What fontconfig's own file names.</param>
    public static IReadOnlyList<string> OfLinux(string? home, string? data, IEnumerable<string> configured)
    {
        IReadOnlyList<string> user = [.. data is { Length: > 0 } ? Below(data, "fonts") : Below(home, ".local", "share", "fonts"), .. Below(home, ".fonts")];
        return [.. user.Concat(configured.Where(Path.IsPathRooted)).Concat(["/usr/local/share/fonts", "/usr/share/fonts"]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The font files in a folder and below it, by ordinal order of their paths. What cannot be read is passed over.</summary>
    public static IReadOnlyList<string> FilesIn(string folder)
    {
        var files = new List<string>();
        Collect(new DirectoryInfo(Path.GetFullPath(folder)), 0, new HashSet<string>(StringComparer.Ordinal), files);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The folders that a configuration of fontconfig names with an absolute path; none if there is no such file.</summary>
    public static IReadOnlyList<string> Configured(string file)
    {
        try
        {
            // A user's file may be anything; what is wanted of it are a few paths.
            return File.Exists(file) ? [.. Folders(File.ReadAllText(file))] : [];
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            return [];
        }
    }

    // What stands in elements "dir"; a pattern would take longer to be made than it then searches.
    private static IEnumerable<string> Folders(string configuration)
    {
        foreach (var element in configuration.Split("<dir").Skip(1).Where(element => element is ['>', ..] || char.IsWhiteSpace(element.FirstOrDefault())))
        {
            var content = element[(element.IndexOf('>', StringComparison.Ordinal) + 1)..];
            var end = content.IndexOf('<', StringComparison.Ordinal);
            if (end >= 0 && content[end..].StartsWith("</dir>", StringComparison.Ordinal))
            {
                yield return content[..end].Trim();
            }
        }
    }

    private static void Collect(DirectoryInfo folder, int depth, HashSet<string> seen, List<string> files)
    {
        try
        {
            // Linked folders are followed, as some distributions have nothing else; each is read once, so that no circle is.
            var target = folder.LinkTarget is null ? folder.FullName : folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            if (target is null || depth > Deepest || !folder.Exists || !seen.Add(target))
            {
                return;
            }

            var entries = folder.GetFileSystemInfos();
            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            foreach (var entry in entries)
            {
                if (files.Count >= MostFiles)
                {
                    return;
                }

                if (entry is DirectoryInfo below)
                {
                    Collect(below, depth + 1, seen, files);
                }
                else if (Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                {
                    files.Add(entry.FullName);
                }
            }
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            // A folder of somebody else's.
        }
    }

    private static string[] Below(string? folder, params string[] parts) => folder is { Length: > 0 } ? [Path.Combine([folder, .. parts])] : [];
}
