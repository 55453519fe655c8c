namespace Bulletin.Data;

/// <summary>How much of a file is read.</summary>
internal static class Limits
{
    /// <summary>How deep lists and mappings may be nested; a report goes some fifteen deep.</summary>
    public const int Depth = 64;
}
