namespace Bulletin.Pdf;

/// <summary>Writes the headings as an outline (书签, ISO 32000-1 §12.3.3), all of it open.</summary>
internal sealed class OutlineWriter
{
    private readonly PdfObjectWriter _writer;
    private readonly PagedDocument _document;
    private readonly IReadOnlyList<PdfReference> _pages;
    private readonly PdfReference[] _items;

    private OutlineWriter(PdfObjectWriter writer, PagedDocument document, IReadOnlyList<PdfReference> pages)
    {
        (_writer, _document, _pages) = (writer, document, pages);
        _items = [.. document.Outline.Select(_ => writer.Reserve())];
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
        var children = parts.WriteChildren(outline, 0, document.Outline.Count);
        writer.Write(outline, $"<</Type/Outlines{children}>>");
        return outline;
    }

    // Writes the entries from one index to before another under a parent. A first entry's level counts as that of all its siblings, so that a skipped level hurts nothing.
    private string WriteChildren(PdfReference parent, int from, int to)
    {
        var siblings = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (siblings.Count == 0 || _document.Outline[i].Level <= _document.Outline[siblings[^1]].Level)
            {
                siblings.Add(i);
            }
        }

        for (var i = 0; i < siblings.Count; i++)
        {
            var end = i + 1 < siblings.Count ? siblings[i + 1] : to;
            var children = siblings[i] + 1 < end ? WriteChildren(_items[siblings[i]], siblings[i] + 1, end) : "";
            var previous = i > 0 ? $"/Prev {_items[siblings[i - 1]]}" : "";
            var next = i + 1 < siblings.Count ? $"/Next {_items[siblings[i + 1]]}" : "";
            var entry = _document.Outline[siblings[i]];
            var top = _document.Pages[entry.Page].Height - entry.Y;
            _writer.Write(
                _items[siblings[i]],
                $"<</Title{PdfToken.String(entry.Text)}/Parent {parent}/Dest[{_pages[entry.Page]}/XYZ null {PdfNumber.Format(top.Points)} null]{previous}{next}{children}>>");
        }

        return FormattableString.Invariant($"/First {_items[siblings[0]]}/Last {_items[siblings[^1]]}/Count {to - from}");
    }
}
