namespace Bulletin.Pdf;

/// <summary>
/// Writes the headings as an outline (书签, ISO 32000-1 §12.3.3), three deep, the first open so that the second is seen. Deeper headings, often dozens to a section, are left to the structure, where
/// every heading is.
/// </summary>
internal sealed class OutlineWriter
{
    private const int Deepest = 3;
    private const int DeepestShown = 2;

    private readonly PdfObjectWriter _writer;
    private readonly PagedDocument _document;
    private readonly IReadOnlyList<PdfReference> _pages;
    private readonly PdfReference[] _items;

    private OutlineWriter(PdfObjectWriter writer, PagedDocument document, IReadOnlyList<PdfReference> pages)
    {
        (_writer, _document, _pages) = (writer, document, pages);
        _items = new PdfReference[document.Outline.Count];
    }

    /// <summary>Writes the outline; null for a document without headings.</summary>
    public static PdfReference? Write(PdfObjectWriter writer, PagedDocument document, IReadOnlyList<PdfReference> pages)
    {
        if (document.Outline.Count == 0)
        {
            return null;
        }

        var outline = writer.Reserve();
        var parts = new OutlineWriter(writer, document, pages);
        var children = parts.WriteChildren(outline, 0, document.Outline.Count, 1);
        writer.Write(outline, $"<</Type/Outlines{children.Entries}>>");
        return outline;
    }

    // Writes the entries from one index to before another under a parent. A first entry's level counts as that of all its siblings, so that a skipped level hurts nothing.
    private (string Entries, int Shown) WriteChildren(PdfReference parent, int from, int to, int depth)
    {
        var siblings = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (siblings.Count == 0 || _document.Outline[i].Level <= _document.Outline[siblings[^1]].Level)
            {
                siblings.Add(i);
                _items[i] = _writer.Reserve();
            }
        }

        var shown = siblings.Count;
        for (var i = 0; i < siblings.Count; i++)
        {
            var end = i + 1 < siblings.Count ? siblings[i + 1] : to;
            var (children, below) = siblings[i] + 1 < end && depth < Deepest ? WriteChildren(_items[siblings[i]], siblings[i] + 1, end, depth + 1) : ("", 0);
            shown += below;
            var previous = i > 0 ? $"/Prev {_items[siblings[i - 1]]}" : "";
            var next = i + 1 < siblings.Count ? $"/Next {_items[siblings[i + 1]]}" : "";
            var entry = _document.Outline[siblings[i]];
            var top = _document.Pages[entry.Page].Height - entry.Y;
            _writer.Write(
                _items[siblings[i]],
                $"<</Title{PdfToken.String(entry.Text)}/Parent {parent}/Dest[{_pages[entry.Page]}/XYZ null {PdfNumber.Format(top.Points)} null]{previous}{next}{children}>>");
        }

        // Below zero: so many, and closed.
        var isShown = depth <= DeepestShown;
        return (FormattableString.Invariant($"/First {_items[siblings[0]]}/Last {_items[siblings[^1]]}/Count {(isShown ? shown : -shown)}"), isShown ? shown : 0);
    }
}
