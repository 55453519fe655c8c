namespace Bulletin;

/// <summary>What the maker of a font allows to be done with it in files (<c>fsType</c> in OpenType's table OS/2).</summary>
[Flags]
public enum FontEmbedding
{
    /// <summary>It may be embedded without restriction.</summary>
    Installable = 0,

    /// <summary>It may not be embedded, unless one of the two next is set also.</summary>
    Restricted = 0x0002,

    /// <summary>It may be embedded in a file to be read and printed.</summary>
    PreviewAndPrint = 0x0004,

    /// <summary>It may be embedded in a file to be edited.</summary>
    Editable = 0x0008,

    /// <summary>It may be embedded only whole.</summary>
    NoSubsetting = 0x0100,

    /// <summary>Only its bitmaps may be embedded.</summary>
    BitmapOnly = 0x0200,

    /// <summary>All of these.</summary>
    All = Restricted | PreviewAndPrint | Editable | NoSubsetting | BitmapOnly,
}
