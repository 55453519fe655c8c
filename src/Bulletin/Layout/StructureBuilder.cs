namespace Bulletin.Layout;

/// <summary>Collects the elements of a document in reading order, while its blocks become lines.</summary>
internal sealed class StructureBuilder
{
    private readonly List<StructureElement> _elements = [];

    /// <summary>What new elements are part of; −1 for the document.</summary>
    public int Parent { get; set; } = -1;

    /// <summary>The elements so far.</summary>
    public ValueList<StructureElement> Elements => _elements.ToValueList();

    /// <summary>A new element; returns its index.</summary>
    public int Add(StructureRole role) => Add(role, Parent);

    /// <summary>A new part of an element; returns its index.</summary>
    public int Add(StructureRole role, int parent) => Add(new StructureElement(role, parent));

    /// <summary>A new element; returns its index.</summary>
    public int Add(StructureElement element)
    {
        _elements.Add(element);
        return _elements.Count - 1;
    }

    /// <summary>A heading; a numeral alone is none.</summary>
    public int Add(Heading heading) => Add(heading.Text.IsBlank ? StructureRole.Paragraph : StructureRole.Heading1 + (heading.Level - 1));

    /// <summary>Makes elements of the addresses among the cells of a text.</summary>
    public void AddLinks(List<LayoutCell> cells)
    {
        foreach (var (range, target) in Addresses.In(cells))
        {
            var link = Add(new StructureElement(StructureRole.Link, cells[range.Start].Element) { Target = target });
            for (var i = range.Start.Value; i < range.End.Value; i++)
            {
                cells[i] = cells[i] with { Element = link };
            }
        }
    }
}
