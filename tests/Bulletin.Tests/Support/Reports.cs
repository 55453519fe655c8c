namespace Bulletin.Tests.Support;

/// <summary>The example reports, and the real ones where they are.</summary>
internal static class Reports
{
    private static readonly string[] Folders = [Repository.At("examples", "reports"), .. Tools.Notices is { } folder ? [folder] : Array.Empty<string>()];

    /// <summary>Their names, with the notice that each makes.</summary>
    public static IEnumerable<(string Name, Notice Notice)> Notices => Folders
        .SelectMany(folder => Directory.GetFiles(folder, "*.yaml"))
        .Order(StringComparer.Ordinal)
        .Select(file => (Path.GetFileNameWithoutExtension(file), Notice.Compose(ReportFile.Load(file))));
}
