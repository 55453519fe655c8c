using System.Runtime.InteropServices;

namespace Bulletin.Pdf;

/// <summary>What the pages say, in reading order (logical structure, ISO 32000-1 §14.7): gathers what each page shows of each element, and writes the tree.</summary>
internal sealed class StructureTree
{
    private const int None = -1;

    private readonly ValueList<StructureElement> _elements;
    private readonly int _document;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly bool[] _isKept;
    private readonly List<StructureKid> _kids;
    private readonly List<int>[] _contents;
    private readonly List<int> _annotated = [];

    private StructureTree(PagedDocument document)
    {
        _elements = document.Structure;
        _document = _elements.Count;
        (_first, _last, _isKept) = (new int[_document + 1], new int[_document + 1], new bool[_document + 1]);
        _first.AsSpan().Fill(None);
        _kids = new List<StructureKid>(_document * 2);
        _contents = new List<int>[document.Pages.Count];
        for (var i = 0; i < _document; i++)
        {
            if (_elements[i].Parent < -1 || _elements[i].Parent >= i)
            {
                throw new ArgumentException($"Element {i} of the structure is part of {_elements[i].Parent}, which is not before it.", nameof(document));
            }

            // A link stands where it is met in its text.
            if (_elements[i].Role != StructureRole.Link)
            {
                Add(Parent(i), new StructureKid(None, i, false, None));
            }
        }
    }

    /// <summary>The tree of a document; null where nobody knows what its pages say.</summary>
    /// <exception cref="ArgumentException">The structure contradicts itself.</exception>
    public static StructureTree? Of(PagedDocument document) => document.Structure.Count == 0 ? null : new StructureTree(document);

    /// <summary>The key of an annotation that comes next in the parent tree, after those of the pages.</summary>
    public int NextAnnotationKey => _contents.Length + _annotated.Count;

    /// <summary>Known once the tree is written: whether levels of headings follow each other without gaps (ISO 14289-1 §7.4.2) and each figure has a description (§7.3).</summary>
    public bool IsAccessible
    {
        get
        {
            var level = 0;
            for (var i = 0; i < _document; i++)
            {
                var role = _elements[i].Role;
                if (!_isKept[i] || role is < StructureRole.Heading1 or > StructureRole.Heading4)
                {
                    if (_isKept[i] && role == StructureRole.Figure && _elements[i].Alternative.Length == 0)
                    {
                        return false;
                    }

                    continue;
                }

                var next = role - StructureRole.Heading1 + 1;
                if (next > level + 1)
                {
                    return false;
                }

                level = next;
            }

            return true;
        }
    }

    /// <summary>The type of an element.</summary>
    /// <exception cref="ArgumentException">There is no such element.</exception>
    public ReadOnlySpan<byte> TypeOf(int element) => element < _document
        ? StructureTypes.Of(_elements[element].Role)
        : throw new ArgumentException($"An item shows element {element} of the structure, which has {_document}.", nameof(element));

    /// <summary>Notes that a page shows something of an element here; returns the identifier of the marked content.</summary>
    public int Mark(int page, int element)
    {
        var contents = _contents[page] ??= [];
        if (_elements[element].Role == StructureRole.Link && _first[element] == None)
        {
            Add(Parent(element), new StructureKid(None, element, false, None));
        }

        Add(element, new StructureKid(page, contents.Count, false, None));
        contents.Add(element);
        return contents.Count - 1;
    }

    /// <summary>Notes that an annotation belongs to an element.</summary>
    public void Annotate(int page, int element, PdfReference annotation)
    {
        Add(element, new StructureKid(page, annotation.Number, true, None));
        _annotated.Add(element);
    }

    /// <summary>Whether there is something marked on a page.</summary>
    public bool Marks(int page) => _contents[page] is not null;

    /// <summary>Writes the tree; returns its root.</summary>
    public PdfReference Write(PdfObjectWriter writer, IReadOnlyList<PdfReference> pages)
    {
        FindKept();
        var root = writer.Reserve();
        var references = new PdfReference[_document + 1];
        for (var i = 0; i <= _document; i++)
        {
            references[i] = _isKept[i] ? writer.Reserve() : default;
        }

        using var body = new PdfBuffer();
        for (var i = 0; i < _document; i++)
        {
            if (_isKept[i])
            {
                WriteElement(body, i, references, pages);
                writer.Write(references[i], body);
                body.Clear();
            }
        }

        body.Append("<</S/Document/P "u8).Append(root);
        WriteKids(body, _document, references, pages);
        writer.Write(references[_document], body.Append(">>"u8));
        var parents = WriteParents(writer, references);

        // 标题 is no heading among headings: 一、 is of the first level. Readers of PDF 1.7 know no title; to them it is a paragraph.
        writer.Write(root, $"<</Type/StructTreeRoot/K {references[_document]}/ParentTree {parents}/ParentTreeNextKey {NextAnnotationKey}/RoleMap<</Title/P>>>>");
        return root;
    }

    private int Parent(int element) => _elements[element].Parent is var parent and >= 0 ? parent : _document;

    private void Add(int element, StructureKid kid)
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
        _kids.Add(kid);
    }

    // A paragraph without a character is left out; a cell is not: rows have cells for all columns (ISO 14289-1 §7.5).
    private void FindKept()
    {
        _isKept[_document] = true;
        for (var i = _document - 1; i >= 0; i--)
        {
            _isKept[i] |= _elements[i].Role is StructureRole.TableCell or StructureRole.TableHeader or StructureRole.TableRow
                || (_first[i] != None && _kids[_first[i]].Page >= 0);
            _isKept[Parent(i)] |= _isKept[i];
        }
    }

    private void WriteElement(PdfBuffer body, int element, PdfReference[] references, IReadOnlyList<PdfReference> pages)
    {
        var it = _elements[element];
        body.Append("<</S/"u8).Append(StructureTypes.Of(it.Role)).Append("/P "u8).Append(references[Parent(element)]);
        if (it.Role == StructureRole.TableHeader)
        {
            body.Append("/A<</O/Table/Scope/Column"u8);
            Span(body, "/ColSpan "u8, it.ColumnSpan);
            Span(body, "/RowSpan "u8, it.RowSpan);
            body.Append(">>"u8);
        }

        if (it.Alternative.Length > 0)
        {
            body.Append("/Alt"u8).Append(PdfToken.String(it.Alternative));
        }

        WriteKids(body, element, references, pages);
        body.Append(">>"u8);
    }

    private static void Span(PdfBuffer body, ReadOnlySpan<byte> name, int span)
    {
        if (span != 1)
        {
            body.Append(name).Number(span);
        }
    }

    // What lies on the page of the element is a number; what lies elsewhere says where (§14.7.4).
    private void WriteKids(PdfBuffer body, int element, PdfReference[] references, IReadOnlyList<PdfReference> pages)
    {
        var page = None;
        for (var i = _first[element]; i != None && page == None; i = _kids[i].Next)
        {
            page = _kids[i].Page;
        }

        if (page != None)
        {
            body.Append("/Pg "u8).Append(pages[page]);
        }

        if (_first[element] == None)
        {
            return;
        }

        var isOne = _first[element] == _last[element] && (_kids[_first[element]].Page != None || _isKept[_kids[_first[element]].Number]);
        body.Append(isOne ? "/K"u8 : "/K["u8);
        for (var i = _first[element]; i != None; i = _kids[i].Next)
        {
            var kid = _kids[i];
            if (kid.Page == None)
            {
                if (_isKept[kid.Number])
                {
                    body.Append(" "u8).Append(references[kid.Number]);
                }
            }
            else if (kid.IsAnnotation)
            {
                body.Append("<</Type/OBJR/Obj "u8).Append(new PdfReference(kid.Number)).Append("/Pg "u8).Append(pages[kid.Page]).Append(">>"u8);
            }
            else if (kid.Page == page)
            {
                body.Append(" "u8).Number(kid.Number);
            }
            else
            {
                body.Append("<</Type/MCR/Pg "u8).Append(pages[kid.Page]).Append("/MCID "u8).Number(kid.Number).Append(">>"u8);
            }
        }

        body.Append(isOne ? default : "]"u8);
    }

    // From marked content and annotations back to their elements (§14.7.4.4).
    private PdfReference WriteParents(PdfObjectWriter writer, PdfReference[] references)
    {
        using var body = new PdfBuffer();
        body.Append("<</Nums["u8);
        for (var page = 0; page < _contents.Length; page++)
        {
            if (_contents[page] is not { } contents)
            {
                continue;
            }

            body.Number(page).Append("["u8);
            foreach (var element in contents)
            {
                body.Append(references[element]).Append(" "u8);
            }

            body.Append("]\n"u8);
        }

        for (var i = 0; i < _annotated.Count; i++)
        {
            body.Number(_contents.Length + i).Append(" "u8).Append(references[_annotated[i]]).Append(" "u8);
        }

        var reference = writer.Reserve();
        writer.Write(reference, body.Append("]>>"u8));
        return reference;
    }
}
