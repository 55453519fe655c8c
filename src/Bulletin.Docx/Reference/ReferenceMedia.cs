using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The pictures of headers and footers, each stored once; what a camera writes into them does not go along.</summary>
internal sealed class ReferenceMedia(PackageFile package, ReferenceNotes notes)
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["image/png"] = "png", ["image/jpeg"] = "jpeg", ["image/jpg"] = "jpeg", ["image/gif"] = "gif", ["image/bmp"] = "bmp", ["image/tiff"] = "tiff", ["image/x-emf"] = "emf", ["image/x-wmf"] = "wmf",
    };

    private readonly Dictionary<string, string> _targets = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ZipEntry> _entries = [];
    private readonly List<string> _types = [];
    private readonly Dictionary<string, PictureFile> _pictures = new(StringComparer.Ordinal);

    public IReadOnlyList<ZipEntry> Entries => _entries;

    /// <summary>The picture at a target; null where it is neither PNG nor JPEG, or cannot be read.</summary>
    public PictureFile? Picture(string target) => _pictures.GetValueOrDefault(target);

    /// <summary>What the package says of them.</summary>
    public string ContentTypes => string.Concat(_types);

    /// <summary>Where a relationship leads in the new package; null where it leads to no picture that is taken over.</summary>
    public string? Target(PackageRelationship relationship)
    {
        if (relationship.Kind != "image" || package.At(relationship) is not { Content: { } bytes, ContentType: { } type } part || !Extensions.TryGetValue(type, out var extension))
        {
            return null;
        }

        if (!_targets.TryGetValue(part.Name, out var target))
        {
            target = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"media/reference{_entries.Count + 1}.{extension}");
            var content = Bare(part.Name, bytes, extension, target);
            _targets.Add(part.Name, target);
            _entries.Add(ZipEntry.Of("word/" + target, stream => stream.Write(content.Span)));
            _types.Add($"""<Override PartName="/word/{target}" ContentType="image/{(extension is "emf" or "wmf" ? "x-" + extension : extension)}"/>""");
        }

        return target;
    }

    private ReadOnlyMemory<byte> Bare(string name, ReadOnlyMemory<byte> bytes, string extension, string target)
    {
        if (extension is not ("png" or "jpeg"))
        {
            return bytes;
        }

        try
        {
            var picture = PictureFile.Read(name, bytes);
            _pictures.Add(target, picture);
            return picture.Bytes;
        }
        catch (NoticeException)
        {
            notes.Add(DiagnosticCodes.ReferencePicture, name);
            return bytes;
        }
    }
}
