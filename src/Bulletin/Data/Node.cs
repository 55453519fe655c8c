namespace Bulletin.Data;

/// <summary>A node of a file, the same for YAML and JSON: a scalar, a list, a mapping, or something that was refused.</summary>
/// <param name="offset">The index in the file's text of its first character.</param>
internal abstract class Node(int offset)
{
    /// <summary>The index in the file's text of its first character.</summary>
    public int Offset { get; } = offset;
}
