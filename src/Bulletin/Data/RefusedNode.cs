namespace Bulletin.Data;

/// <summary>Something that was refused while reading and has its diagnostic already.</summary>
internal sealed class RefusedNode(int offset) : Node(offset);
