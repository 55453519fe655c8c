using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>How large the picture of a seal or a name stamp is shown.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal sealed record SealSize(Length Width, Length Height)
{
    // Wider than any seal (国发〔1999〕25号: 60 mm at most): such a file means something else by its resolution.
    private static readonly Length Widest = Length.Mm(75);

    /// <summary>That of a seal: as asked for, as the file says, or as the profile has it.</summary>
    public static SealSize OfSeal(SealPicture? seal, SignatureStyle style)
    {
        if (seal is null)
        {
            return new(style.SealDiameter, style.SealDiameter);
        }

        var width = seal.Width ?? (seal.File.SaysSize ? seal.File.Width : style.SealDiameter);
        return Scaled(seal.File, width <= Widest ? width : style.SealDiameter);
    }

    /// <summary>That of a name stamp, never larger than the place that the profile keeps for it.</summary>
    public static SealSize OfStamp(SealPicture? stamp, SignatureStyle style)
    {
        if (stamp is null)
        {
            return new(style.StampWidth, style.StampHeight);
        }

        var size = Scaled(stamp.File, SignaturePlaces.Shorter(stamp.Width ?? (stamp.File.SaysSize ? stamp.File.Width : style.StampWidth), style.StampWidth));
        return size.Height <= style.StampHeight ? size : new(new(Math.Max(1, (long)((Int128)style.StampHeight.Emu * size.Width.Emu / size.Height.Emu))), style.StampHeight);
    }

    private static SealSize Scaled(PictureFile file, Length width) => new(width, new(Math.Max(1, (long)((Int128)width.Emu * file.Height.Emu / Math.Max(1, file.Width.Emu)))));
}
