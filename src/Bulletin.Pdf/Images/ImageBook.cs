using System.Globalization;

namespace Bulletin.Pdf;

/// <summary>The pictures of a file: each written once, however often it is shown and under whatever names.</summary>
internal sealed class ImageBook
{
    private readonly Dictionary<string, (string Name, PictureFile File)> _images = new(StringComparer.Ordinal);
    private readonly HashSet<string> _transparent = new(StringComparer.Ordinal);

    /// <summary>The name by which content streams call a picture.</summary>
    public string NameOf(PictureFile file)
    {
        if (!_images.TryGetValue(file.Digest, out var image))
        {
            image = (string.Create(CultureInfo.InvariantCulture, $"Im{_images.Count + 1}"), file);
            _images.Add(file.Digest, image);
        }

        return image.Name;
    }

    /// <summary>Writes the pictures, and returns the entry for the resources; nothing where there are none.</summary>
    public string Write(PdfObjectWriter writer)
    {
        var entries = new List<string>();
        foreach (var (digest, (name, file)) in _images)
        {
            var (reference, isTransparent) = file.Format == PictureFormat.Jpeg ? (JpegImage.Write(writer, file), false) : PngImage.Write(writer, file);
            entries.Add($"/{name} {reference}");
            if (isTransparent)
            {
                _transparent.Add(digest);
            }
        }

        return entries.Count == 0 ? "" : $"/XObject<<{string.Concat(entries)}>>";
    }

    /// <summary>Whether something on a page can be seen through; known once the pictures are written.</summary>
    public bool IsTransparent(PagedPage page) => page.Items.OfType<PictureItem>().Any(picture => _transparent.Contains(picture.File.Digest));
}
