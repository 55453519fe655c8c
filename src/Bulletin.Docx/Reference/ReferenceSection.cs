using System.Xml.Linq;

namespace Bulletin.Docx.Reference;

/// <summary>The pages of a section.</summary>
/// <param name="Headers">The references to headers and footers, with the ids of the new file.</param>
/// <param name="Page">Size, margins, borders, grid, in the order of the schema.</param>
/// <param name="HasTitlePage">Whether its first page has headers and footers of its own.</param>
internal sealed record ReferenceSection(IReadOnlyList<XElement> Headers, IReadOnlyList<XElement> Page, bool HasTitlePage);
