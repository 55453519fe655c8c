using Bulletin.Layout;

namespace Bulletin.Html;

/// <summary>The pictures of a page: in it, or each once beside it.</summary>
internal sealed class PictureBook(string? folder)
{
    private const double PixelsPerInch = 96;
    private const int NameLength = 16;

    private readonly Dictionary<string, HtmlPicture> _files = new(StringComparer.Ordinal);

    /// <summary>Those that belong beside it, in the order in which they are first shown.</summary>
    public ValueList<HtmlPicture> Files => _files.Values.ToValueList();

    /// <summary>The picture, as large as it is printed unless the window is narrower.</summary>
    public void Write(HtmlWriter writer, Picture picture, StyleProfile profile) =>
        Write(writer, picture, FigureSize.Of(picture, captionLines: picture.Caption.IsBlank ? 0 : 1, profile));

    /// <summary>The picture in a size.</summary>
    public void Write(HtmlWriter writer, Picture picture, FigureSize size)
    {
        writer.Open("img");
        if (folder is null)
        {
            writer.WithData("src", picture.File.Format == PictureFormat.Png ? "image/png" : "image/jpeg", OrientedFile.Of(picture.File).Span);
        }
        else
        {
            writer.With("src", string.Join('/', Beside(picture.File).Path.Split('/').Select(Uri.EscapeDataString)));
        }

        writer.With("alt", picture.Alternative, picture.Origin.Place).With("width", Pixels(size.Width)).With("height", Pixels(size.Height));
    }

    private HtmlPicture Beside(PictureFile file)
    {
        var bytes = OrientedFile.Of(file);
        var name = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.Span))[..NameLength].ToLowerInvariant() + (file.Format == PictureFormat.Png ? ".png" : ".jpg");
        if (!_files.TryGetValue(name, out var known))
        {
            _files.Add(name, known = new HtmlPicture($"{folder}/{name}", bytes));
        }

        return known;
    }

    private static int Pixels(Length length) => Math.Max(1, (int)Math.Round(length.Points * PixelsPerInch / 72));
}
