using Bulletin.Text;

namespace Bulletin;

/// <summary>The picture of a seal (印章) or of a name stamp (签名章).</summary>
/// <param name="File">The picture; what is transparent in it lets the text be seen, which stands over it in any case.</param>
/// <exception cref="ArgumentNullException">The argument is null.</exception>
public sealed record SealPicture(PictureFile File)
{
    /// <summary>The picture.</summary>
    public PictureFile File { get; init => field = Argument.NotNull(value, nameof(File)); } = Argument.NotNull(File, nameof(File));

    /// <summary>The width asked for; null (the default) for that of the file, or, where the file says none, that of the profile: 42 mm for a seal.</summary>
    public Length? Width { get; init; }
}
