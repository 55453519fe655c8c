using System.Globalization;
using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>The pictures of a package, in the order of the content; each stored once, however often it is shown and under whatever names.</summary>
internal sealed class MediaBook
{
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private static readonly string[] Extensions = ["png", "jpeg"];

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<PictureFile> _files = [];
    private uint _shown;

    /// <summary>The entries of the package.</summary>
    public IEnumerable<ZipEntry> Entries =>
        _files.Select((file, i) => ZipEntry.Of("word/" + Target(file, i + 1), stream => stream.Write(file.Bytes.Span), CompressionLevel.NoCompression));

    /// <summary>The types of the files, for the list of content types.</summary>
    public string ContentTypes =>
        string.Concat(Extensions.Where(extension => _files.Exists(file => Extension(file.Format) == extension)).Select(extension => $"""<Default Extension="{extension}" ContentType="image/{extension}"/>"""));

    /// <summary>The relationships of the main part.</summary>
    public string Relationships =>
        string.Concat(_files.Select((file, i) =>
            $"""<Relationship Id="{MainParts.ImageId(i + 1)}" Type="{RelationshipType}" Target="{Target(file, i + 1)}"/>"""));

    /// <summary>The next id of something that is shown: counted in the order of the content, so that the same content has the same.</summary>
    public uint NextShown() => ++_shown;

    /// <summary>The id by which the main part refers to a picture.</summary>
    public string IdOf(PictureFile file)
    {
        if (!_numbers.TryGetValue(file.Digest, out var number))
        {
            _files.Add(file);
            number = _files.Count;
            _numbers.Add(file.Digest, number);
        }

        return MainParts.ImageId(number);
    }

    private static string Target(PictureFile file, int number) => string.Create(CultureInfo.InvariantCulture, $"media/image{number}.{Extension(file.Format)}");

    private static string Extension(PictureFormat format) => format == PictureFormat.Png ? "png" : "jpeg";
}
