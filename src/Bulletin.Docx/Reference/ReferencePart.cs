using System.Xml.Linq;

namespace Bulletin.Docx.Reference;

/// <summary>A part of the reference document that goes into the new file as it is: a header, a footer, the theme.</summary>
/// <param name="Entry">The part.</param>
/// <param name="Relationships">Its own relationships, or null.</param>
/// <param name="Id">The id by which the main part refers to it.</param>
/// <param name="Kind"><c>header</c>, <c>footer</c> or <c>theme</c>.</param>
/// <param name="Root">Its content, not to be changed; null where nobody asks.</param>
/// <param name="Targets">Where its relationships lead, by their ids.</param>
internal sealed record ReferencePart(
    ZipEntry Entry, ZipEntry? Relationships, string Id, string Kind, XElement? Root = null, IReadOnlyDictionary<string, string>? Targets = null)
{
    /// <summary>What the package says of it.</summary>
    public string ContentType => Kind == "theme"
        ? $"""<Override PartName="/{Entry.Name}" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>"""
        : $"""<Override PartName="/{Entry.Name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.{Kind}+xml"/>""";

    /// <summary>How the main part comes to it.</summary>
    public string Relationship => Package.Relationship(Id, Kind, Entry.Name["word/".Length..]);
}
