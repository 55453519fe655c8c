using System.Diagnostics.CodeAnalysis;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A picture in the upper margin, such as the name and emblem of an office. Pages turned sideways do not have it.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have. A picture that has no room is an error when a notice is composed (BUL4092).</remarks>
public sealed record Letterhead
{
    /// <summary>The picture: PNG or JPEG. See <see cref="PictureFile.Read"/>.</summary>
    public required PictureFile Picture { get; init; }

    /// <summary>The width; null (the default) for that of the file, reduced to the room there is. The height follows.</summary>
    public Length? Width { get; init; }

    /// <summary>Where it stands between the edges of the type area; in the middle by default.</summary>
    public FurnitureAlignment Alignment { get; init => field = Defined.Value(value); } = FurnitureAlignment.Centre;

    /// <summary>From the upper edge of the sheet to the picture; 10 mm by default.</summary>
    public Length Distance { get; init; } = Length.Mm(10);

    /// <summary>Whether every upright page has it; false by default: page 1 alone.</summary>
    public bool IsOnEveryPage { get; init; }

    /// <summary>The description for readers who do not see the picture, in DOCX and HTML; empty (the default) for 信头.</summary>
    public string Alternative { get; init; } = "";

    /// <summary>A letterhead with the defaults; null for null.</summary>
    [return: NotNullIfNotNull(nameof(picture))]
    public static implicit operator Letterhead?(PictureFile? picture) => picture is null ? null : new Letterhead { Picture = picture };

    /// <summary>A letterhead with the defaults; null for null.</summary>
    /// <param name="picture">The picture.</param>
    [return: NotNullIfNotNull(nameof(picture))]
    public static Letterhead? FromPictureFile(PictureFile? picture) => picture;
}
