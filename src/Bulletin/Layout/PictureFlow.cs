using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>A figure → one line as high as a whole number of lines, then those of its caption, on the same page.</summary>
internal sealed class PictureFlow(StyleProfile profile, ParagraphFlow paragraphs, StructureBuilder structure, int block)
{
    public List<FlowLine> Lines(Picture picture)
    {
        // A picture that says nothing is ornament.
        var figure = picture.Alternative.Length > 0 || !picture.Caption.IsBlank
            ? structure.Add(new StructureElement(StructureRole.Figure, structure.Parent) { Alternative = picture.Alternative })
            : -1;
        var caption = Caption(picture, figure);
        var size = FigureSize.Of(picture, caption.Count, profile);
        var height = profile.Grid.Pitch * size.Lines;
        var x = profile.Page.TypeAreaLeft + new Length((profile.Page.TypeAreaWidth - size.Width).Emu / 2);
        var item = new PictureItem(ItemRole.Figure, picture.File, x, height - size.Height, size.Width, size.Height) { Alternative = picture.Alternative, Block = block, Element = figure };
        return
        [
            new FlowLine { Height = height, Items = [item], KeepWithNext = caption.Count > 0 },
            .. caption.Select((line, i) => line with { KeepWithNext = i + 1 < caption.Count }),
        ];
    }

    /// <summary>The lines of the caption; none without a caption.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="figure">The figure in the structure that the caption is part of; −1 if nobody asks.</param>
    public List<FlowLine> Caption(Picture picture, int figure = -1) => picture.Caption.IsBlank
        ? []
        : paragraphs.Centred([picture.Caption], new TextLook(profile.Figure.CaptionFont, profile.Figure.CaptionSize, Length.Zero, ItemRole.FigureCaption) { Element = structure.Add(StructureRole.Caption, figure) }, block);
}
