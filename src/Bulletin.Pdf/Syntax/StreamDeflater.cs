using System.IO.Compression;

namespace Bulletin.Pdf;

/// <summary>Deflates streams as hard as what they hold is worth.</summary>
internal static class StreamDeflater
{
    /// <summary>Adds the deflated bytes to a buffer.</summary>
    public static void Write(ReadOnlySpan<byte> data, StreamContent content, CompressionLevel level, PdfBuffer target)
    {
        if (content == StreamContent.Charstrings && level is (CompressionLevel.Optimal or CompressionLevel.Fastest))
        {
            HuffmanDeflater.Write(data, target);
            return;
        }

        // Outlines are by far the most of a file. Level 6, “optimal”, makes those of TrueType a fifth smaller and takes three times as long.
        var outlines = content == StreamContent.Outlines && level == CompressionLevel.Optimal;
        using var deflate = new ZLibStream(new PdfBufferStream(target), outlines ? CompressionLevel.Fastest : level);
        deflate.Write(data);
    }
}
