using Bulletin.Diagnostics;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads the pictures within <c>:::signature</c>: those of the seals or name stamps, in the order of the bodies.</summary>
internal static class SealReader
{
    /// <summary>Takes them out of the lines of the container.</summary>
    public static ValueList<SealPicture> Take(List<ContainerLine> lines, MarkdownSource source)
    {
        var seals = lines.Where(line => PictureReader.IsPicture(line.Text)).ToList();
        lines.RemoveAll(line => PictureReader.IsPicture(line.Text));
        return seals.Select(line => PictureReader.Read(line.Text, line.Number, line.Place, source)).OfType<Picture>().Select(picture => new SealPicture(picture.File) { Width = picture.Width }).ToValueList();
    }

    /// <summary>The block with its pictures; more than there are places, or where no seal is to be, is an error.</summary>
    public static SignatureBlock? With(SignatureBlock? signature, ValueList<SealPicture> seals, MarkdownObject place, MarkdownSource source)
    {
        if (signature is null || seals.Count == 0)
        {
            return signature;
        }

        var places = signature.Signers.Count > 0 ? signature.Signers.Count : signature.Sealed ? Math.Max(1, signature.Names.Count) : 0;
        if (seals.Count > places)
        {
            source.Report(DiagnosticCodes.TooManySeals, place, seals.Count, places);
        }

        return signature with { Seals = seals };
    }
}
