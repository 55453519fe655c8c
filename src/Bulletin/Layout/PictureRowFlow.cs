using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Pictures side by side → one line as high as a whole number of lines, then the lines of their captions, then those of the common
/// caption, all on the same page.
/// </summary>
internal sealed class PictureRowFlow(StyleProfile profile, CellBuilder builder, ParagraphFlow paragraphs, StructureBuilder structure, int block)
{
    private TextLook Look => new(profile.Figure.CaptionFont, profile.Figure.CaptionSize, Length.Zero, ItemRole.FigureCaption);

    public List<FlowLine> Lines(PictureRow row)
    {
        if (row.Pictures.Count == 0)
        {
            return Common(row);
        }

        var (captions, figures) = (new List<(List<LayoutCell> Cells, List<Range> Lines)>(), new List<int>());
        foreach (var picture in row.Pictures)
        {
            var isSilent = picture.Alternative.Length == 0 && picture.Caption.IsBlank;
            figures.Add(isSilent ? -1 : structure.Add(new StructureElement(StructureRole.Figure, structure.Parent) { Alternative = picture.Alternative }));
            captions.Add(Broken(row, picture, picture.Caption.IsBlank ? -1 : structure.Add(StructureRole.Caption, figures[^1])));
        }

        var common = Common(row);
        var ownLines = captions.Max(caption => caption.Lines.Count);
        var size = PictureRowSize.Of(row, ownLines + common.Count, profile);
        List<FlowLine> lines = [Pictures(row, size, figures)];
        for (var i = 0; i < ownLines; i++)
        {
            lines.Add(Captions(captions, i, size));
        }

        lines.AddRange(common);
        return [.. lines.Select((line, i) => line with { KeepWithNext = i + 1 < lines.Count })];
    }

    /// <summary>The lines of the captions of the pictures: for each line the texts, one a picture.</summary>
    public List<ValueList<RichText>> Captions(PictureRow row)
    {
        var broken = row.Pictures.Select(picture => Split(picture.Caption, Broken(row, picture, element: -1))).ToList();
        return [.. Enumerable.Range(0, broken.Select(lines => lines.Count).DefaultIfEmpty().Max())
            .Select(line => broken.Select(lines => line < lines.Count ? lines[line] : RichText.Empty).ToValueList())];
    }

    /// <summary>The lines of the common caption.</summary>
    public List<FlowLine> Common(PictureRow row) => row.Caption.IsBlank
        ? []
        : paragraphs.Centred([row.Caption], Look with { Element = structure.Add(StructureRole.Paragraph) }, block);

    private FlowLine Pictures(PictureRow row, PictureRowSize size, List<int> figures)
    {
        var height = profile.Grid.Pitch * size.Lines;
        var items = row.Pictures.Select((picture, i) =>
        {
            var (width, tall) = (size.Pictures[i].Width, size.Pictures[i].Height);
            var x = profile.Page.TypeAreaLeft + size.Middle(i) - new Length(width.Emu / 2);
            return (PageItem)new PictureItem(ItemRole.Figure, picture.File, x, height - tall, width, tall)
            {
                Alternative = picture.Alternative,
                Block = block,
                Element = figures[i],
            };
        });
        return new FlowLine { Height = height, Items = items.ToList() };
    }

    private FlowLine Captions(List<(List<LayoutCell> Cells, List<Range> Lines)> captions, int line, PictureRowSize size)
    {
        var items = new List<PageItem>();
        for (var i = 0; i < captions.Count; i++)
        {
            var (cells, ranges) = captions[i];
            if (line < ranges.Count)
            {
                var left = profile.Page.TypeAreaLeft + size.Left(i);
                items.AddRange(LineSetter.Set(cells, ranges[line], left, size.Share, LineAlignment.Centre, block, profile.Grid.Baseline));
            }
        }

        return new FlowLine { Height = profile.Grid.Pitch, Items = items };
    }

    private (List<LayoutCell> Cells, List<Range> Lines) Broken(PictureRow row, Picture picture, int element)
    {
        var (cells, share) = (builder.Of(picture.Caption, Look with { Element = element }), PictureRowSize.ShareOf(row, profile));
        return (cells, picture.Caption.IsBlank ? [] : paragraphs.Breaker.Break(cells, share, share));
    }

    private static List<RichText> Split(RichText text, (List<LayoutCell> Cells, List<Range> Lines) broken) =>
        broken.Lines.Count == 0 ? [] : text.Split(broken.Lines.ConvertAll(line => line.End.Value)).ConvertAll(line => line.Trim());
}
