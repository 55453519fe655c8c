namespace Bulletin.Layout;

/// <summary>How large pictures side by side are shown: each in an equal share of the line, all at the foot of the same lines.</summary>
/// <param name="Share">The width of a share.</param>
/// <param name="Pictures">The sizes of the pictures.</param>
/// <param name="Gap">The width between two shares.</param>
internal sealed record PictureRowSize(Length Share, Length Gap, IReadOnlyList<FigureSize> Pictures)
{
    /// <summary>The lines that the pictures take.</summary>
    public int Lines => Pictures.Max(picture => picture.Lines);

    /// <summary>The width of a share: those of all pictures, one character between them, fill the line.</summary>
    public static Length ShareOf(PictureRow row, StyleProfile profile) =>
        new((profile.Page.TypeAreaWidth - (profile.Grid.Cell * (row.Pictures.Count - 1))).Emu / row.Pictures.Count);

    /// <summary>The sizes of the pictures of a row.</summary>
    /// <param name="row">The row; it has a picture at least.</param>
    /// <param name="captionLines">The lines of the captions below.</param>
    /// <param name="profile">The profile.</param>
    public static PictureRowSize Of(PictureRow row, int captionLines, StyleProfile profile)
    {
        var share = ShareOf(row, profile);
        return new(share, profile.Grid.Cell, [.. row.Pictures.Select(picture => FigureSize.Of(picture, share, captionLines, profile))]);
    }

    /// <summary>From the left edge of the line to that of a share.</summary>
    public Length Left(int index) => (Share + Gap) * index;

    /// <summary>From the left edge of the line to the middle of a share.</summary>
    public Length Middle(int index) => Left(index) + new Length(Share.Emu / 2);
}
