namespace Bulletin.Pdf;

/// <summary>
/// Elements between an element and its kids, where these are more than an array may hold (<see cref="ArchiveLimits.ArrayElements"/>): in a notice of ten thousand paragraphs, in a ledger of as many rows. They
/// say nothing of their own.
/// </summary>
internal sealed class KidGroups
{
    private readonly List<KidGroup> _groups = [];
    private readonly Dictionary<StructureKid, PdfReference> _ofKids = [];
    private readonly Dictionary<int, List<PdfReference>> _kids = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<KidGroup> All => _groups;

    /// <summary>What stands between elements of a role and their kids; null where nothing may: rows have cells.</summary>
    /// <param name="role">The role; null for the document.</param>
    public static string? TypeFor(StructureRole? role) => role switch
    {
        null or StructureRole.Attachment => "Div",
        StructureRole.Table => "TBody",
        StructureRole.TableRow => null,
        _ => "Span",
    };

    /// <summary>The group that a kid is in, if any.</summary>
    public PdfReference? Of(StructureKid kid) => _ofKids.TryGetValue(kid with { Next = KidLists.None }, out var group) ? group : null;

    /// <summary>What an element has in the place of its kids; null where it has them itself.</summary>
    public IReadOnlyList<PdfReference>? In(int element) => _kids.GetValueOrDefault(element);

    /// <summary>Puts the kids of an element into groups.</summary>
    /// <param name="writer">Who numbers them.</param>
    /// <param name="element">The index of the element.</param>
    /// <param name="kids">All kids.</param>
    /// <param name="direct">The reference of a kid that stays one of the element: a table's caption; null for any other.</param>
    public void Divide(PdfObjectWriter writer, int element, KidLists kids, Func<StructureKid, PdfReference?> direct)
    {
        var mine = _kids[element] = [];
        var count = 0;
        for (var i = kids.First(element); i != KidLists.None; i = kids[i].Next)
        {
            if (direct(kids[i]) is { } reference)
            {
                mine.Add(reference);
                count = 0;
                continue;
            }

            if (count == 0)
            {
                _groups.Add(new KidGroup(element, i, KidLists.None, writer.Reserve()));
                mine.Add(_groups[^1].Reference);
            }

            _ofKids[kids[i] with { Next = KidLists.None }] = _groups[^1].Reference;
            _groups[^1] = _groups[^1] with { Until = kids[i].Next };
            count = (count + 1) % ArchiveLimits.ArrayElements;
        }
    }
}
