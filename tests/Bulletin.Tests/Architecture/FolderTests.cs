using Bulletin.Tests.Support;

namespace Bulletin.Tests.Architecture;

/// <summary>src/README.md says who may use whom; the code keeps to it.</summary>
public sealed class FolderTests
{
    private static readonly string Project = Repository.At("src", "Bulletin");
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Map = FolderMap.Read();

    [Fact]
    public void Every_folder_has_its_row()
    {
        var folders = DeclaredTypes.Folders(Project).Values.Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal);
        folders.Except(Map.Keys, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_map_goes_one_way()
    {
        // A row names only folders that stand above it; so no two folders can use each other.
        var above = new List<string>();
        foreach (var (folder, allowed) in Map)
        {
            allowed.Except(above, StringComparer.Ordinal).ShouldBeEmpty(folder);
            above.Add(folder);
        }
    }

    [Fact]
    public void No_type_names_a_type_of_a_folder_that_it_may_not_use()
    {
        var folders = DeclaredTypes.Folders(Project);
        string? FolderOf(Type type) => folders.GetValueOrDefault((type.FullName ?? type.Name).Split('`')[0]);
        var offences =
            from type in typeof(Notice).Assembly.GetTypes()
            where type.DeclaringType is null
            let folder = FolderOf(type)
            where folder is { Length: > 0 }
            from used in TypeUse.Of(type)
            let other = FolderOf(used)
            where other is not null && other != folder && !Map[folder].Contains(other)
            select $"{folder}/{type.Name} uses {other}/{used.Name}";

        offences.ShouldBeEmpty();
    }

    [Fact]
    public void The_test_sees_what_a_type_uses() =>
        TypeUse.Of(typeof(Numbering)).ShouldContain(typeof(NoticeException));
}
