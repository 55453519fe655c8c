using System.Text.RegularExpressions;
using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Where systems keep fonts, and which font files lie in a folder.</summary>
internal static partial class FontFolders
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
            return File.Exists(file) ? [.. Folder().Matches(File.ReadAllText(file)).Select(match => match.Groups["path"].Value.Trim())] : [];
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            return [];
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

            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
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

    [GeneratedRegex(@"<dir(?:\s[^>]*)?>(?<path>[^<]*)</dir>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Folder();
}
