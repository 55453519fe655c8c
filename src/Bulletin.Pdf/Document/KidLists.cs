using System.Runtime.InteropServices;

namespace Bulletin.Pdf;

/// <summary>The kids of each element of the structure, in the order in which they are met.</summary>
internal sealed class KidLists
{
    /// <summary>No kid.</summary>
    public const int None = -1;

    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _counts;
    private readonly List<StructureKid> _kids;

    /// <summary>Lists without a kid.</summary>
    public KidLists(int elements)
    {
        (_first, _last, _counts) = (new int[elements], new int[elements], new int[elements]);
        _first.AsSpan().Fill(None);
        _kids = new List<StructureKid>(elements * 2);
    }

    /// <summary>A kid by its index.</summary>
    public StructureKid this[int kid] => _kids[kid];

    /// <summary>The index of an element's first kid, or <see cref="None"/>.</summary>
    public int First(int element) => _first[element];

    /// <summary>How many kids an element has.</summary>
    public int Count(int element) => _counts[element];

    /// <summary>A kid more of an element.</summary>
    public void Add(int element, StructureKid kid)
    {
        if (_first[element] == None)
        {
            _first[element] = _kids.Count;
        }
        else
        {
            ref var last = ref CollectionsMarshal.AsSpan(_kids)[_last[element]];
            last = last with { Next = _kids.Count };
        }

        _last[element] = _kids.Count;
        _counts[element]++;
        _kids.Add(kid with { Next = None });
    }
}
