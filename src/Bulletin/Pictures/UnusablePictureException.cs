using Bulletin.Diagnostics;

namespace Bulletin.Pictures;

/// <summary>A file is no picture that can be used; becomes a diagnostic where its name and place are known.</summary>
internal sealed class UnusablePictureException(DiagnosticDescriptor descriptor, params object[] arguments) : Exception(descriptor.Code)
{
    /// <summary>The file is damaged, or of a kind that is not supported.</summary>
    public static UnusablePictureException Damaged(string chinese, string english) => new(DiagnosticCodes.PictureDamaged, new LocalText(chinese, english));

    /// <summary>The file ends too soon.</summary>
    public static UnusablePictureException Truncated() => Damaged("文件不完整", "the file ends too soon");

    /// <summary>The diagnostic; the name of the picture is the first argument of its text.</summary>
    public Diagnostic At(string? place, string name) => descriptor.At(place, [name, .. arguments]);
}
