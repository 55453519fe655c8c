namespace Bulletin.Docx.Checking;

/// <summary>A package (ISO/IEC 29500-2) as read: its parts and what leads to them.</summary>
/// <param name="Parts">The parts, by name; names compare without regard to case.</param>
/// <param name="Relationships">The relationships of the package itself.</param>
internal sealed record PackageFile(IReadOnlyDictionary<string, PackagePart> Parts, IReadOnlyList<PackageRelationship> Relationships)
{
    public const string RelationshipsPart = "_rels/.rels";

    /// <summary>The part that a relationship leads to, or null.</summary>
    public PackagePart? At(PackageRelationship? relationship) => relationship?.PartName is { } name ? Parts.GetValueOrDefault(name) : null;

    /// <summary>The parts that are reached from the package, each once.</summary>
    public IReadOnlyList<PackagePart> Reached()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var reached = new List<PackagePart>();
        var waiting = new Queue<PackageRelationship>(Relationships);
        while (waiting.TryDequeue(out var relationship))
        {
            if (At(relationship) is { } part && seen.Add(part.Name))
            {
                reached.Add(part);
                foreach (var next in part.Relationships)
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return reached;
    }
}
