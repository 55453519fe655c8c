using System.IO.Compression;

namespace Bulletin.Pdf;

/// <summary>Deflates streams as hard as what they hold is worth.</summary>
internal static class StreamDeflater
{
    // In bytes: from here on it is felt how long compressing takes.
    private const int Large = 150_000;

    /// <summary>Adds the deflated bytes to a buffer.</summary>
    public static void Write(ReadOnlySpan<byte> data, StreamContent content, CompressionLevel level, PdfBuffer target)
    {
        if (content == StreamContent.Charstrings && level is (CompressionLevel.Optimal or CompressionLevel.Fastest))
        {
            CharstringDeflater.Write(data, findsRepeats: level == CompressionLevel.Optimal, target);
            return;
        }

        // The outlines of a body font are by far the most of a file. Level 6, “optimal”, makes those of TrueType a fifth smaller and takes three times as long.
        var isBody = content == StreamContent.Outlines && data.Length > Large && level == CompressionLevel.Optimal;
        using var deflate = new ZLibStream(new PdfBufferStream(target), isBody ? CompressionLevel.Fastest : level);
        deflate.Write(data);
    }
}
