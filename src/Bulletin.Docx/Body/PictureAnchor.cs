using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>Pictures at a place of the sheet, behind the text (wp:anchor behindDoc): seals, letterheads.</summary>
internal static class PictureAnchor
{
    /// <summary>The anchor.</summary>
    /// <param name="file">The picture.</param>
    /// <param name="alternative">What is to be seen on it.</param>
    /// <param name="x">From the left edge of the sheet.</param>
    /// <param name="y">Where its upper edge is.</param>
    /// <param name="width">Its width as it is seen.</param>
    /// <param name="height">Its height as it is seen.</param>
    /// <param name="id">Its id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="relationship">The id of the relationship of its part.</param>
    public static Wp.Anchor Of(
        PictureFile file, string alternative, Length x, Wp.VerticalPosition y, Length width, Length height, uint id, string name, string relationship)
    {
        // Before it is turned.
        (width, height) = file.IsTurned ? (height, width) : (width, height);
        return new(
            new Wp.SimplePosition { X = 0, Y = 0 },
            new Wp.HorizontalPosition(Offset(x)) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
            y,
            new Wp.Extent { Cx = width.Emu, Cy = height.Emu },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.WrapNone(),
            new Wp.DocProperties { Id = id, Name = name, Description = alternative },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            PictureWriter.Graphic(file, alternative, width, height, id, name, relationship))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = id,
            BehindDoc = true,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        };
    }

    /// <summary>A distance as DrawingML has it.</summary>
    public static Wp.PositionOffset Offset(Length length) => new(length.Emu.ToString(CultureInfo.InvariantCulture));
}
