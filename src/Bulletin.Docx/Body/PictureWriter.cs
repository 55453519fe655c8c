using System.Globalization;
using Bulletin.Layout;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Writes figures: a picture in the line (wp:inline), its caption below. The line is <em>at least</em> the whole number of pitches that the layout gives the figure, which is more than the
/// picture needs: an exact line would have Word clip it, space above would vanish at the head of a page. What is left of the line stands above the picture, in Word as in LibreOffice.
/// </summary>
internal sealed class PictureWriter(WordWriter writer, ParagraphWriter paragraphs, StyleProfile profile, MediaBook media, RunOrigins? origins)
{
    private const int QuarterTurn = 5_400_000;

    public void Write(Picture picture, bool keepNext)
    {
        var hasCaption = !picture.Caption.IsBlank;
        var size = FigureSize.Of(picture, CaptionLines(picture), profile);
        var line = new SpacingLook { Line = profile.Grid.Pitch * size.Lines, Rule = "atLeast" };
        paragraphs.Begin(StyleId.Figure, keepNext || hasCaption, indent: null, line);
        writer.Element(new W.Run(new W.Drawing(Inline(picture, size))));
        origins?.Add(null);
        paragraphs.End();
        if (hasCaption)
        {
            paragraphs.Write(StyleId.FigureCaption, picture.Caption, keepNext);
        }
    }

    /// <summary>
    /// Pictures side by side, each in the middle of its share of the line, which a tab marks; their captions, broken as the layout breaks
    /// them, below.
    /// </summary>
    public void Write(PictureRow row, bool keepNext)
    {
        var (captions, common) = PageLayout.CaptionLines(row, profile);
        if (row.Pictures.Count > 0)
        {
            var size = PictureRowSize.Of(row, captions.Count + common, profile);
            var tabs = row.Pictures.Select((_, i) => new TabLook(Alignment.Centre, size.Middle(i))).ToValueList();
            var line = new SpacingLook { Line = profile.Grid.Pitch * size.Lines, Rule = "atLeast" };
            paragraphs.Begin(StyleId.FigureRow, keepNext || captions.Count + common > 0, indent: null, line, tabs);
            for (var i = 0; i < row.Pictures.Count; i++)
            {
                paragraphs.Tab();
                writer.Element(new W.Run(new W.Drawing(Inline(row.Pictures[i], size.Pictures[i]))));
                origins?.Add(null);
            }

            paragraphs.End();
            for (var i = 0; i < captions.Count; i++)
            {
                var text = RichText.Of(captions[i].SelectMany(caption => caption.Runs.Prepend(new TextRun("\t"))));
                paragraphs.Write(StyleId.FigureRowCaption, text, keepNext || common > 0 || i + 1 < captions.Count, tabs: tabs);
            }
        }

        if (common > 0)
        {
            paragraphs.Write(StyleId.FigureCaption, row.Caption, keepNext);
        }
    }

    /// <summary>A picture in a cell, a paragraph of whole lines.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="room">The room in the cell.</param>
    /// <param name="pitch">From one line in the cell to the next.</param>
    /// <param name="keepNext">Whether it stays on the page of what follows.</param>
    public void WriteInCell(Picture picture, Length room, Length pitch, bool keepNext)
    {
        var size = FigureSize.InCell(picture, room, pitch, profile);
        var below = FigureSize.RoomInCell;
        paragraphs.Begin(
            StyleId.Figure, keepNext, indent: null, new SpacingLook { Line = (pitch * size.Lines) - below, Rule = "atLeast", After = below });
        writer.Element(new W.Run(new W.Drawing(Inline(picture, size))));
        origins?.Add(null);
        paragraphs.End();
    }

    // As many as the layout makes of it: Word breaks a centred caption where the layout does.
    private int CaptionLines(Picture picture) => PageLayout.CaptionLines(picture, profile);

    private Wp.Inline Inline(Picture picture, FigureSize size)
    {
        var id = media.NextShown();
        var name = string.Create(CultureInfo.InvariantCulture, $"图片 {id}");

        // Extents are those before the picture is turned; by how much a quarter turn makes it higher or wider is said as the extent of an effect.
        var (width, height) = picture.File.IsTurned ? (size.Height, size.Width) : (size.Width, size.Height);
        var (higher, wider) = (Math.Max(0, (size.Height - height).Emu / 2), Math.Max(0, (size.Width - width).Emu / 2));
        return new(
            new Wp.Extent { Cx = width.Emu, Cy = height.Emu },
            new Wp.EffectExtent { LeftEdge = wider, TopEdge = higher, RightEdge = wider, BottomEdge = higher },
            new Wp.DocProperties { Id = id, Name = name, Description = picture.Alternative },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            Graphic(picture.File, picture.Alternative, width, height, id, name, media.IdOf(picture.File)))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }

    /// <summary>The picture itself, in the line or anchored.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="alternative">What is to be seen on it.</param>
    /// <param name="width">Its width before it is turned.</param>
    /// <param name="height">Its height before it is turned.</param>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="relationship">The id of the relationship of its part.</param>
    public static A.Graphic Graphic(PictureFile file, string alternative, Length width, Length height, uint id, string name, string relationship) =>
        new(new A.GraphicData(Picture(file, alternative, width, height, id, name, relationship)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" });

    private static Pic.Picture Picture(PictureFile file, string alternative, Length width, Length height, uint id, string name, string relationship) => new(
        new Pic.NonVisualPictureProperties(
            new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = alternative },
            new Pic.NonVisualPictureDrawingProperties()),
        new Pic.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(Transform(file, width, height), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));

    // Mirrored first, then turned: 2 mirrored, 3 upside down, 4 both, 5 to 8 with rows for columns, as EXIF counts.
    private static A.Transform2D Transform(PictureFile file, Length width, Length height)
    {
        var turns = file.Orientation switch { 3 => 2, 5 or 6 or 7 => 1, 8 => 3, _ => 0 };
        return new(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width.Emu, Cy = height.Emu })
        {
            Rotation = turns == 0 ? null : turns * QuarterTurn,
            HorizontalFlip = file.Orientation is 2 or 7 ? true : null,
            VerticalFlip = file.Orientation is 4 or 5 ? true : null,
        };
    }
}
