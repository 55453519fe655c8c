using System.Xml.Linq;

namespace Bulletin.Docx.Checking;

/// <summary>A part of the package.</summary>
/// <param name="Name">Its name, without the leading slash.</param>
/// <param name="ContentType">Its content type, or null where the package gives none.</param>
/// <param name="Root">Its root element; null where it is no XML, or cannot be read.</param>
internal sealed record PackagePart(string Name, string? ContentType, XElement? Root)
{
    /// <summary>Its bytes, where they were kept.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }

    /// <summary>Its relationships, in the order of the file.</summary>
    public IReadOnlyList<PackageRelationship> Relationships { get; init; } = [];

    /// <summary>The name of the file that holds the relationships of a part.</summary>
    public static string RelationshipsName(string part) => part[..(part.LastIndexOf('/') + 1)] + "_rels/" + part[(part.LastIndexOf('/') + 1)..] + ".rels";
}
