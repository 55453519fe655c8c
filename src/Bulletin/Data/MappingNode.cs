namespace Bulletin.Data;

/// <summary>Fields with their values; a name that stands twice is in it twice.</summary>
internal sealed class MappingNode(int offset = 0) : Node(offset)
{
    /// <summary>The fields, in order.</summary>
    public List<(ScalarNode Key, Node Value)> Entries { get; } = [];

    /// <summary>Adds a field that does not come from a file.</summary>
    public MappingNode With(string name, Node value)
    {
        Entries.Add((new ScalarNode(name, ScalarKind.Text), value));
        return this;
    }
}
