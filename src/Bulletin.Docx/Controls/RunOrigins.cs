namespace Bulletin.Docx;

/// <summary>The origins of the runs of the main part, in the order in which they are written; null for what comes from no report.</summary>
internal sealed class RunOrigins
{
    private readonly List<string?> _paths = [];

    public int Count => _paths.Count;

    public string? this[int run] => _paths[run];

    public void Add(string? path) => _paths.Add(path);
}
