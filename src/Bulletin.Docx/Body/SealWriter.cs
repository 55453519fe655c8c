using System.Globalization;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Writes the pictures of seals and name stamps: anchored in a paragraph of the signature, whose lines stand as on our pages, and behind the text (wp:anchor behindDoc).
/// </summary>
internal sealed class SealWriter(WordWriter writer, MediaBook media, RunOrigins? origins)
{
    /// <summary>Writes a run with the picture into the paragraph that is open.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="down">From the upper edge of the paragraph to that of the picture; negative where it reaches above the paragraph.</param>
    public void Write(SealPlace seal, Length down)
    {
        writer.Element(new W.Run(new W.Drawing(Anchor(seal, seal.Picture!, down))));
        origins?.Add(null);
    }

    private Wp.Anchor Anchor(SealPlace seal, PictureFile file, Length down)
    {
        var id = media.NextShown();
        var name = string.Create(CultureInfo.InvariantCulture, $"{(seal.Role == ItemRole.Seal ? "印章" : "签名章")} {id}");
        var (width, height) = file.IsTurned ? (seal.Height, seal.Width) : (seal.Width, seal.Height);
        return new(
            new Wp.SimplePosition { X = 0, Y = 0 },
            new Wp.HorizontalPosition(new Wp.PositionOffset(Text(seal.X))) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
            new Wp.VerticalPosition(new Wp.PositionOffset(Text(down))) { RelativeFrom = Wp.VerticalRelativePositionValues.Paragraph },
            new Wp.Extent { Cx = width.Emu, Cy = height.Emu },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.WrapNone(),
            new Wp.DocProperties { Id = id, Name = name, Description = seal.Alternative },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            PictureWriter.Graphic(file, seal.Alternative, width, height, id, name, media))
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

    private static string Text(Length length) => length.Emu.ToString(CultureInfo.InvariantCulture);
}
