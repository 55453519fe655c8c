namespace Bulletin.Data;

/// <summary>A list.</summary>
internal sealed class SequenceNode(int offset = 0) : Node(offset)
{
    /// <summary>The items, in order.</summary>
    public List<Node> Items { get; } = [];
}
