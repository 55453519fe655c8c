using Bulletin.Diagnostics;
using Bulletin.Pictures;

namespace Bulletin.Html;

/// <summary>Finds options that cannot be used, before anything is written. What they say in words is looked at as it is written.</summary>
internal static class OptionCheck
{
    public static void ThrowIfUnusable(HtmlOptions options)
    {
        var diagnostics = new List<Diagnostic>();
        Prefix(options.ClassPrefix, "classPrefix", diagnostics);
        Prefix(options.IdPrefix, "idPrefix", diagnostics);
        if (options.PictureFolder is { } folder && !PictureName.IsInside(folder))
        {
            diagnostics.Add(DiagnosticCodes.HtmlPictureFolder.At("pictureFolder", folder));
        }

        NoticeException.ThrowIfAny(diagnostics);
    }

    private static void Prefix(string? prefix, string place, List<Diagnostic> diagnostics)
    {
        if (prefix is not null && (prefix.Length == 0 || !char.IsAsciiLetter(prefix[0]) || !prefix.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_')))
        {
            diagnostics.Add(DiagnosticCodes.HtmlPrefix.At(place, prefix));
        }
    }
}
