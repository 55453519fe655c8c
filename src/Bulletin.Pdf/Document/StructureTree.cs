namespace Bulletin.Pdf;

/// <summary>What the pages say, in reading order (logical structure, ISO 32000-1 §14.7): gathers what each page shows of each element, and writes the tree.</summary>
internal sealed class StructureTree
{
    private const int None = KidLists.None;

    private readonly ValueList<StructureElement> _elements;
    private readonly int _document;
    private readonly StructureRole[] _roles;
    private readonly bool[] _isShown;
    private readonly bool[] _isKept;
    private readonly KidLists _kids;
    private readonly KidGroups _groups = new();
    private readonly IReadOnlyDictionary<int, BoundingBox> _boxes;
    private readonly List<int>[] _contents;
    private readonly List<(int Page, int Element, int Annotation)> _annotated = [];

    private StructureTree(PagedDocument document)
    {
        _elements = document.Structure;
        _document = _elements.Count;
        (_isShown, _isKept) = (new bool[_document + 1], new bool[_document + 1]);
        _kids = new KidLists(_document + 1);
        _contents = new List<int>[document.Pages.Count];
        for (var i = 0; i < _document; i++)
        {
            if (_elements[i].Parent < -1 || _elements[i].Parent >= i)
            {
                throw new ArgumentException($"Element {i} of the structure is part of {_elements[i].Parent}, which is not before it.", nameof(document));
            }

            if (!StandsWhereMet(i))
            {
                _kids.Add(Parent(i), new StructureKid(None, i, false, None));
            }
        }

        FindShown(document);
        FindKept();
        _boxes = BoundingBoxes.Of(document);
        _roles = HeadingLevels.Roles(_elements, _isKept);
    }

    /// <summary>The tree of a document; null where nobody knows what its pages say.</summary>
    /// <exception cref="ArgumentException">The structure contradicts itself, or an item shows an element that there is not.</exception>
    public static StructureTree? Of(PagedDocument document) => document.Structure.Count == 0 ? null : new StructureTree(document);

    /// <summary>The key of an annotation that comes next in the parent tree, after those of the pages.</summary>
    public int NextAnnotationKey => _contents.Length + _annotated.Count;

    /// <summary>Whether each figure has a description (ISO 14289-1 §7.3) and each table a header that says something (§7.5).</summary>
    public bool IsAccessible
    {
        get
        {
            var (headed, tables) = (new HashSet<int>(), new HashSet<int>());
            for (var i = 0; i < _document; i++)
            {
                switch (_elements[i].Role)
                {
                    case StructureRole.Figure when _isKept[i] && _elements[i].Alternative.Length == 0:
                        return false;
                    case StructureRole.TableHeader when _isShown[i]:
                        headed.Add(TableOf(i));
                        break;
                    case StructureRole.TableCell:
                        tables.Add(TableOf(i));
                        break;
                }
            }

            return tables.IsSubsetOf(headed);
        }
    }

    /// <summary>The most elements of an array that cannot be divided: the cells of a row, the marks or the links of a page.</summary>
    public int LongestArray
    {
        get
        {
            var links = new int[_contents.Length];
            foreach (var (page, _, _) in _annotated)
            {
                links[page]++;
            }

            var longest = 0;
            for (var page = 0; page < _contents.Length; page++)
            {
                longest = Math.Max(longest, Math.Max(_contents[page]?.Count ?? 0, links[page]));
            }

            for (var i = 0; i < _document; i++)
            {
                longest = Math.Max(longest, KidGroups.TypeFor(_elements[i].Role) is null ? _kids.Count(i) : 0);
            }

            return longest;
        }
    }

    /// <summary>Whether there are tables with rows in several bodies, once the tree is written.</summary>
    public bool DividesTables => _groups.All.Any(group => RoleOf(group.Element) == StructureRole.Table);

    /// <summary>The type of an element.</summary>
    public ReadOnlySpan<byte> TypeOf(int element) => StructureTypes.Of(_roles[element]);

    /// <summary>Notes that a page shows something of an element here; returns the identifier of the marked content.</summary>
    public int Mark(int page, int element)
    {
        var contents = _contents[page] ??= [];
        if (StandsWhereMet(element) && _kids.Count(element) == 0)
        {
            _kids.Add(Parent(element), new StructureKid(None, element, false, None));
        }

        _kids.Add(element, new StructureKid(page, contents.Count, false, None));
        contents.Add(element);
        return contents.Count - 1;
    }

    /// <summary>Notes that an annotation belongs to an element.</summary>
    public void Annotate(int page, int element, PdfReference annotation)
    {
        _kids.Add(element, new StructureKid(page, annotation.Number, true, None));
        _annotated.Add((page, element, annotation.Number));
    }

    /// <summary>Whether there is something marked on a page.</summary>
    public bool Marks(int page) => _contents[page] is not null;

    /// <summary>Writes the tree; returns its root.</summary>
    public PdfReference Write(PdfObjectWriter writer, IReadOnlyList<PdfReference> pages)
    {
        var root = writer.Reserve();
        var references = new PdfReference[_document + 1];
        for (var i = 0; i <= _document; i++)
        {
            references[i] = _isKept[i] ? writer.Reserve() : default;
        }

        Divide(writer, references);
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

        foreach (var group in _groups.All)
        {
            body.Append("<</S/"u8).Append(KidGroups.TypeFor(RoleOf(group.Element))!).Append("/P "u8).Append(references[group.Element]);
            WriteKids(body, group.From, group.Until, references, pages);
            writer.Write(group.Reference, body.Append(">>"u8));
            body.Clear();
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

    private StructureRole? RoleOf(int element) => element == _document ? null : _elements[element].Role;

    // A link in its text, the caption of a figure after the picture.
    private bool StandsWhereMet(int element) => _elements[element].Role switch
    {
        StructureRole.Link => true,
        StructureRole.Caption => RoleOf(Parent(element)) == StructureRole.Figure,
        _ => false,
    };

    private int TableOf(int element)
    {
        while (element != _document && _elements[element].Role != StructureRole.Table)
        {
            element = Parent(element);
        }

        return element;
    }

    private void FindShown(PagedDocument document)
    {
        foreach (var page in document.Pages)
        {
            foreach (var item in page.Items)
            {
                if (item.Element >= _document)
                {
                    throw new ArgumentException($"An item shows element {item.Element} of the structure, which has {_document}.", nameof(document));
                }

                if (item.Element >= 0)
                {
                    _isShown[item.Element] = true;
                }
            }
        }
    }

    // A paragraph without a character is left out; a cell is not: rows have cells for all columns (ISO 14289-1 §7.5).
    private void FindKept()
    {
        _isKept[_document] = true;
        for (var i = _document - 1; i >= 0; i--)
        {
            _isShown[Parent(i)] |= _isShown[i];
            _isKept[i] |= _isShown[i] || _elements[i].Role is StructureRole.TableCell or StructureRole.TableHeader or StructureRole.TableRow;
            _isKept[Parent(i)] |= _isKept[i];
        }
    }

    private void Divide(PdfObjectWriter writer, PdfReference[] references)
    {
        for (var i = 0; i <= _document; i++)
        {
            if (_isKept[i] && _kids.Count(i) > ArchiveLimits.ArrayElements && KidGroups.TypeFor(RoleOf(i)) is not null)
            {
                _groups.Divide(writer, i, _kids, kid => kid.Page == None && _elements[kid.Number].Role == StructureRole.Caption && _isKept[kid.Number] ? references[kid.Number] : null);
            }
        }
    }

    private PdfReference Above(StructureKid kid, int element, PdfReference[] references) => _groups.Of(kid) ?? references[element];

    private void WriteElement(PdfBuffer body, int element, PdfReference[] references, IReadOnlyList<PdfReference> pages)
    {
        var it = _elements[element];
        body.Append("<</S/"u8).Append(TypeOf(element)).Append("/P "u8).Append(Above(new StructureKid(None, element, false, None), Parent(element), references));
        if (_boxes.TryGetValue(element, out var box))
        {
            body.Append("/A<</O/Layout/BBox["u8).Number(box.Left).Append(" "u8).Number(box.Bottom).Append(" "u8)
                .Number(box.Right).Append(" "u8).Number(box.Top).Append("]>>"u8);
        }
        else if (it.Role == StructureRole.TableHeader || it.ColumnSpan > 1 || it.RowSpan > 1)
        {
            body.Append("/A<</O/Table"u8).Append(it.Role == StructureRole.TableHeader ? "/Scope/Column"u8 : default);
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

    private void WriteKids(PdfBuffer body, int element, PdfReference[] references, IReadOnlyList<PdfReference> pages)
    {
        if (_groups.In(element) is { } kids)
        {
            body.Append("/K["u8).Append(string.Join(' ', kids)).Append("]"u8);
        }
        else if (_kids.First(element) is var first and not None)
        {
            WriteKids(body, first, None, references, pages);
        }
    }

    // What lies on the page of the element is a number; what lies elsewhere says where (§14.7.4).
    private void WriteKids(PdfBuffer body, int first, int end, PdfReference[] references, IReadOnlyList<PdfReference> pages)
    {
        var page = None;
        for (var i = first; i != end && page == None; i = _kids[i].Next)
        {
            page = _kids[i].Page;
        }

        if (page != None)
        {
            body.Append("/Pg "u8).Append(pages[page]);
        }

        var isOne = _kids[first].Next == end && (_kids[first].Page != None || _isKept[_kids[first].Number]);
        body.Append(isOne ? "/K"u8 : "/K["u8);
        for (var i = first; i != end; i = _kids[i].Next)
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
        var keys = Enumerable.Range(0, _contents.Length).Where(Marks).Concat(Enumerable.Range(_contents.Length, _annotated.Count)).ToList();
        return NumberTree.Write(writer, keys, (body, key) =>
        {
            if (key >= _contents.Length)
            {
                var (page, element, annotation) = _annotated[key - _contents.Length];
                body.Append(" "u8).Append(Above(new StructureKid(page, annotation, true, None), element, references)).Append(" "u8);
                return;
            }

            body.Append("["u8);
            for (var i = 0; i < _contents[key].Count; i++)
            {
                body.Append(Above(new StructureKid(key, i, false, None), _contents[key][i], references)).Append(" "u8);
            }

            body.Append("]\n"u8);
        });
    }
}
