namespace Bulletin;

/// <summary>
/// The place kept for a seal (印章) or a name stamp (签名章). Nothing is drawn there: who seals the document, by hand or by a service, finds it by this.
/// All places are measured from the upper left corner of the sheet.
/// </summary>
/// <param name="Role"><see cref="ItemRole.Seal"/>, which is round and as high as wide, or <see cref="ItemRole.NameStamp"/>.</param>
/// <param name="Page">The index of its page, from 0.</param>
/// <param name="X">From the left edge of the sheet.</param>
/// <param name="Y">From the upper edge of the sheet.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Owner">Whose it is: the signing body, or the name of the signer; empty where the date stands alone.</param>
/// <param name="Block">The index of the signature block in the document.</param>
public sealed record SealPlace(ItemRole Role, int Page, Length X, Length Y, Length Width, Length Height, string Owner, int Block)
{
    /// <summary>The picture that is set there, with nothing left for others to do; null for a place kept free.</summary>
    internal PictureFile? Picture { get; init; }

    /// <summary>The element of the structure that the picture is; −1 for none.</summary>
    internal int Element { get; init; } = -1;

    /// <summary>What is said of it to those who cannot see it.</summary>
    internal string Alternative => (Role == ItemRole.Seal ? "印章" : "签名章") + (Owner.Length == 0 ? "" : "：" + Owner);
}
