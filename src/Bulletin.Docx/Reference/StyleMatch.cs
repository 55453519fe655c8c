using System.Xml.Linq;

namespace Bulletin.Docx.Reference;

/// <summary>What serves for one of our styles.</summary>
/// <param name="Id">The id in the new file.</param>
/// <param name="Name">The name in the new file.</param>
/// <param name="Theirs">The reference document's style; null where ours is added.</param>
/// <param name="IsOfOtherKind">Whether the reference document has a style of that name which is of another kind.</param>
internal sealed record StyleMatch(string Id, string Name, XElement? Theirs, bool IsOfOtherKind);
