using Bulletin.Standard;

namespace Bulletin.Docx;

/// <summary>
/// Which blocks go with the signature: it must not stand on a page without text (GB/T 9704-2012 §7.3.5; a 此页无正文 page is no longer allowed),
/// and one line of text is too little beside it.
/// </summary>
internal static class KeepTogether
{
    private const int LinesOfText = 2;

    /// <summary>The blocks that stay on the page of the block after them, by index, and how many of their last paragraphs do.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="pageStart">Where the page of the signature begins, if that is decided: what stands before it is kept with
    /// nothing.</param>
    public static Dictionary<int, int> WithSignature(ValueList<Block> blocks, TextGrid grid, SignaturePageStart? pageStart)
    {
        var kept = new Dictionary<int, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is SignatureBlock)
            {
                Collect(blocks, i - 1, grid, kept);
            }
        }

        for (var i = 0; i < pageStart?.Block; i++)
        {
            kept.Remove(i);
        }

        return kept;
    }

    private static void Collect(ValueList<Block> blocks, int last, TextGrid grid, Dictionary<int, int> kept)
    {
        var lines = 0;
        for (var i = last; i >= 0 && lines < LinesOfText; i--)
        {
            switch (blocks[i])
            {
                case Paragraph paragraph:
                    lines += Lines(paragraph.Text, grid);
                    kept[i] = 1;
                    break;
                case Contacts contacts:
                    for (kept[i] = 0; kept[i] < contacts.Lines.Count && lines < LinesOfText; kept[i]++)
                    {
                        lines += Lines(contacts.Lines[^(kept[i] + 1)], grid);
                    }

                    break;
                case AttachmentNote note:
                    for (kept[i] = 0; kept[i] < note.Titles.Count && lines < LinesOfText; kept[i]++)
                    {
                        lines += Lines(note.Titles[^(kept[i] + 1)], grid);
                    }

                    break;
                case Heading:
                    break;
                case Picture or PictureRow when lines > 0:
                    // Text goes without the figure before it: both together may be more than a page.
                    return;
                case Picture picture:
                    lines += picture.Caption.IsBlank ? 1 : LinesOfText;
                    kept[i] = 1;
                    break;
                case PictureRow row:
                    lines += row.Caption.IsBlank && row.Pictures.All(picture => picture.Caption.IsBlank) ? 1 : LinesOfText;
                    kept[i] = 1;
                    break;
                case Table:
                    kept[i] = 1;
                    return;
                default:
                    return;
            }
        }
    }

    private static int Lines(RichText text, TextGrid grid) =>
        1 + ((ReferenceMetrics.HalfCells(text.ToString()) + 4) / (grid.CellsPerLine * 2));
}
