using System.Globalization;
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
        return PictureAnchor.Of(
            file, seal.Alternative, seal.X, new Wp.VerticalPosition(PictureAnchor.Offset(down)) { RelativeFrom = Wp.VerticalRelativePositionValues.Paragraph },
            seal.Width, seal.Height, id, name, media.IdOf(file));
    }
}
