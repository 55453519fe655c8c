namespace Bulletin.Tests.Support;

/// <summary>The folder that these tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Bulletin.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The C# files below a folder, what the build writes aside.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Bulletin.sln was not found above " + AppContext.BaseDirectory);
    }
}
