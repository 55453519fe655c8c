using Bulletin.Tests.Support;

namespace Bulletin.Tests.Architecture;

/// <summary>The table “Who may use whom” of src/README.md.</summary>
internal static class FolderMap
{
    /// <summary>What each folder may use, by the folder's name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read() =>
        File.ReadLines(Repository.At("src", "README.md"))
            .SkipWhile(line => line != "## Who may use whom")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .ToDictionary(cells => cells[1].Trim('`'), cells => Names(cells[3]), StringComparer.Ordinal);

    private static IReadOnlyList<string> Names(string cell) => cell == "nothing" ? [] : cell.Split(", ");
}
