using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Sets the lines of cells, in the header or in the body.</summary>
internal sealed class TableCellSetter(StyleProfile profile, bool isHeader, int block)
{
    private readonly TableStyle _style = profile.Table;

    public bool IsHeader => isHeader;

    /// <summary>From one line to the next.</summary>
    public Length Pitch => isHeader ? _style.HeaderLinePitch : _style.LinePitch;

    /// <summary>The look of the text.</summary>
    public TextLook Look => isHeader
        ? new(_style.HeaderFont, _style.Size, Length.Zero, ItemRole.TableHeader)
        : new(_style.Font, _style.Size, Length.Zero, ItemRole.TableCell);

    /// <summary>From the upper edge of a row to a text at its top.</summary>
    public Length Top => Middle(Height(1), 1);

    /// <summary>
    /// The height of a row as word processors reckon it: its lines, and the rule above them.
    /// The rule below the table, wherever it ends on a page, is counted with the header.
    /// </summary>
    public Length Height(int lines) => Height(lines, rows: 1);

    /// <summary>The height of several rows.</summary>
    public Length Height(int lines, int rows) => (Pitch * lines) + (_style.Rule * rows);

    /// <summary>From the upper edge of a row to a text in its middle.</summary>
    public Length Middle(Length height, int lines) => new((height - (Pitch * lines)).Emu / 2);

    /// <summary>Lines of a text.</summary>
    public IEnumerable<PageItem> Text(TableText text, Range lines, Length left, Length width, CellAlignment column, Length above)
    {
        var alignment = column switch
        {
            CellAlignment.Centre => LineAlignment.Centre,
            CellAlignment.Right => LineAlignment.Right,
            _ => LineAlignment.Left,
        };
        if (text.Picture is { } picture && lines.Start.Value == 0)
        {
            yield return Picture(picture, left, width, above);
        }

        // The lines of a picture have no text.
        var first = Math.Max(lines.Start.Value, text.PictureLines);
        above += Pitch * (first - lines.Start.Value);
        var baseline = above + new Length(Pitch.Emu * profile.Grid.BaselineHundredths / 100);
        for (var line = first; line < lines.End.Value; line++)
        {
            var (cells, range) = text[line];
            foreach (var item in LineSetter.Set(cells, range, left, width, alignment, block, baseline))
            {
                yield return item;
            }

            baseline += Pitch;
        }
    }

    // In the middle of the cell, whatever the column, at the foot of its lines.
    private PictureItem Picture(TablePicture picture, Length left, Length width, Length above)
    {
        var size = picture.Size;
        var x = left + new Length((width - size.Width).Emu / 2);
        var y = above + (Pitch * size.Lines) - FigureSize.RoomInCell - size.Height;
        return new PictureItem(ItemRole.Figure, picture.Picture.File, x, y, size.Width, size.Height)
        {
            Alternative = picture.Picture.Alternative,
            Block = block,
            Element = picture.Element,
        };
    }
}
