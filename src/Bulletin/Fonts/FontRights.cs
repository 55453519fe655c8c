using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Says in words what the maker of a font allows (<c>fsType</c>).</summary>
internal static class FontRights
{
    /// <summary>The value and its meaning: fsType 0x0004, preview and print embedding.</summary>
    public static LocalText Of(FontEmbedding embedding)
    {
        var (chinese, english) = Words(embedding);
        var value = "fsType 0x" + ((int)embedding).ToString("X4", CultureInfo.InvariantCulture);
        var (noSubset, bitmaps) = (embedding.HasFlag(FontEmbedding.NoSubsetting), embedding.HasFlag(FontEmbedding.BitmapOnly));
        return new(
            $"{value}：{chinese}{(noSubset ? "，只许整体嵌入" : "")}{(bitmaps ? "，只许嵌入点阵" : "")}",
            $"{value}: {english}{(noSubset ? ", no subsetting" : "")}{(bitmaps ? ", bitmaps only" : "")}");
    }

    // Of several the least restrictive holds (OpenType, OS/2, fsType).
    private static (string Chinese, string English) Words(FontEmbedding embedding) =>
        embedding.HasFlag(FontEmbedding.Editable) ? ("可编辑嵌入", "editable embedding")
        : embedding.HasFlag(FontEmbedding.PreviewAndPrint) ? ("可嵌入供阅读和打印", "preview and print embedding")
        : embedding.HasFlag(FontEmbedding.Restricted) ? ("受限许可", "restricted licence embedding")
        : ("可自由嵌入", "installable embedding");
}
