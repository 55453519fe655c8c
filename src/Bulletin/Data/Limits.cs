namespace Bulletin.Data;

/// <summary>How much of a file is read.</summary>
internal static class Limits
{
    /// <summary>How deep lists and mappings may be nested; a report goes some fifteen deep.</summary>
    public const int Depth = 64;

    /// <summary>
    /// How many nodes are read: names, single values, lists and mappings. A report of a thousand pages has some fifty thousand. The limit
    /// is checked while reading, so a file of 64 MB takes no more memory than its text and this many nodes.
    /// </summary>
    public const int Nodes = 500_000;
}
