namespace Bulletin.Docx.Checking;

/// <summary>A relationship of a part, or of the package.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type, a URI.</param>
/// <param name="Target">What it points to, as written.</param>
/// <param name="IsExternal">Whether that lies outside the package.</param>
/// <param name="PartName">The name of the part it points to; null where it is external.</param>
internal sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal, string? PartName)
{
    /// <summary>The last word of the type: <c>styles</c>, <c>image</c>; the same in every edition of the standard.</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
