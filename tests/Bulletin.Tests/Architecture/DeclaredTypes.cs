using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Architecture;

/// <summary>Which top-level types each source file declares. Namespaces are file-scoped, so these begin in the first column.</summary>
internal static partial class DeclaredTypes
{
    /// <summary>The names of the types that a file declares, with their namespace.</summary>
    public static IReadOnlyList<string> Of(string file)
    {
        var source = File.ReadAllText(file);
        var space = Namespace().Match(source).Groups[1].Value;
        return [.. Declaration().Matches(source).Select(match => (space.Length == 0 ? "" : space + ".") + match.Groups[1].Value)];
    }

    /// <summary>The folder below <paramref name="project"/> of every type; "" for those beside the folders.</summary>
    public static IReadOnlyDictionary<string, string> Folders(string project) =>
        Repository.Sources(project)
            .SelectMany(file => Of(file).Select(type => (type, folder: FolderOf(project, file))))
            .DistinctBy(pair => pair.type, StringComparer.Ordinal)
            .ToDictionary(pair => pair.type, pair => pair.folder, StringComparer.Ordinal);

    private static string FolderOf(string project, string file) =>
        Path.GetDirectoryName(Path.GetRelativePath(project, file))!.Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )+(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
