namespace Bulletin.Pdf;

/// <summary>
/// Marks what a page shows (ISO 32000-1 §14.6): as content of an element, or as an artifact (§14.8.2.2), which is left out when the page is read. What follows each other and belongs together is one mark,
/// all lines of a paragraph on the page for example.
/// </summary>
/// <param name="structure">What the document says.</param>
/// <param name="page">The index of the page.</param>
internal sealed class PageMarks(StructureTree structure, int page)
{
    // Besides the indices of elements.
    private const int Layout = -1;
    private const int Pagination = -2;
    private const int Header = -3;
    private const int Footer = -4;
    private const int Watermark = -5;
    private const int Nothing = -6;
    private const int Stretch = -7;

    private int _current = Nothing;

    /// <summary>Before an item is drawn.</summary>
    public void Begin(PageItem item, PdfBuffer content)
    {
        var mark = item.Element >= 0 ? item.Element : ArtifactOf(item.Role);
        if (mark == _current)
        {
            return;
        }

        End(content);
        _current = mark;
        switch (mark)
        {
            case Layout:
                content.Append("/Artifact<</Type/Layout>>BDC\n"u8);
                break;
            case Pagination:
                content.Append("/Artifact<</Type/Pagination>>BDC\n"u8);
                break;
            case Header:
                content.Append("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\n"u8);
                break;
            case Footer:
                content.Append("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\n"u8);
                break;
            case Watermark:
                content.Append("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n"u8);
                break;
            default:
                content.Append("/"u8).Append(structure.TypeOf(mark)).Append("<</MCID "u8).Number(structure.Mark(page, mark)).Append(">>BDC\n"u8);
                break;
        }
    }

    /// <summary>
    /// Before characters of an element that are one stretch of text, wherever they stand (§14.9.4). It is a mark of its own between those of the element, not one within: readers end a mark with the first that ends
    /// in it.
    /// </summary>
    public void BeginStretch(TextItem item, string text, PdfBuffer content)
    {
        End(content);
        _current = Stretch;
        content.Append("/Span<</MCID "u8).Number(structure.Mark(page, item.Element)).Append("/ActualText"u8).Append(PdfToken.String(text)).Append(">>BDC\n"u8);
    }

    /// <summary>After the last item is drawn.</summary>
    public void End(PdfBuffer content)
    {
        if (_current != Nothing)
        {
            content.Append("EMC\n"u8);
        }

        _current = Nothing;
    }

    // The header of a table is without an element where it is repeated because the page is a new one.
    private static int ArtifactOf(ItemRole role) => role switch
    {
        ItemRole.PageNumber or ItemRole.TableHeader => Pagination,
        ItemRole.PageHeader or ItemRole.Letterhead => Header,
        ItemRole.PageFooter => Footer,
        ItemRole.DraftMark => Watermark,
        _ => Layout,
    };
}
