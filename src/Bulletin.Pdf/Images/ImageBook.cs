using System.Globalization;

namespace Bulletin.Pdf;

/// <summary>The pictures of a file: each written once, however often it is shown and under whatever names.</summary>
internal sealed class ImageBook
{
    private readonly Dictionary<string, (string Name, PictureFile File)> _images = new(StringComparer.Ordinal);
    private readonly HashSet<string> _transparent = new(StringComparer.Ordinal);

    /// <summary>The names of the pictures that could be seen through and were set on white.</summary>
    public List<string> SetOnWhite { get; } = [];

    /// <summary>The names of the pictures in inks that no profile explains.</summary>
    public List<string> InInks { get; } = [];

    /// <summary>How many there are.</summary>
    public int Count => _images.Count;

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
            if (file.Format == PictureFormat.Jpeg)
            {
                var (photograph, isInks) = JpegImage.Write(writer, file);
                entries.Add($"/{name} {photograph}");
                if (isInks)
                {
                    InInks.Add(file.Name);
                }

                continue;
            }

            var (image, isTransparent) = PngImage.Write(writer, file);
            entries.Add($"/{name} {image}");
            if (isTransparent && writer.IsPdf14)
            {
                SetOnWhite.Add(file.Name);
            }
            else if (isTransparent)
            {
                _transparent.Add(digest);
            }
        }

        return entries.Count == 0 ? "" : $"/XObject<<{string.Concat(entries)}>>";
    }

    /// <summary>Whether something on a page can be seen through; known once the pictures are written.</summary>
    public bool IsTransparent(PagedPage page) => page.Items.OfType<PictureItem>().Any(picture => _transparent.Contains(picture.File.Digest));
}
