using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>A file of a package, deflated already, so that parts which never change are deflated once.</summary>
internal sealed record ZipEntry(string Name, uint Crc, int Length, byte[] Deflated)
{
    /// <summary>The entry whose content <paramref name="write"/> writes; the content is never held as a whole. Pictures are compressed already.</summary>
    public static ZipEntry Of(string name, Action<Stream> write, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var deflated = new MemoryStream();
        using var stream = new DeflatedStream(deflated, level);
        write(stream);
        stream.Close();
        return new(name, stream.Crc, stream.Written, deflated.ToArray());
    }
}
