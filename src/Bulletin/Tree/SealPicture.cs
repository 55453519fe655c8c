namespace Bulletin;

/// <summary>The picture of a seal (印章) or of a name stamp (签名章).</summary>
/// <param name="File">The picture; what is transparent in it lets the text be seen, which stands over it in any case.</param>
public sealed record SealPicture(PictureFile File)
{
    /// <summary>The width asked for; null (the default) for that of the file, or, where the file says none, that of the profile: 42 mm for a seal.</summary>
    public Length? Width { get; init; }
}
