using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>How much of a file is read: far more than any document needs, far less than would hurt the machine.</summary>
internal static class PackageLimits
{
    /// <summary>The largest file, in megabytes.</summary>
    public const int FileMegabytes = 64;

    /// <summary>All entries together, unpacked, in megabytes.</summary>
    public const int UnpackedMegabytes = 512;

    /// <summary>All XML together, unpacked, in megabytes; it is held in memory.</summary>
    public const int XmlMegabytes = 64;

    /// <summary>The most entries.</summary>
    public const int Entries = 4096;

    /// <summary>The deepest nesting of elements; ten tables in each other are some fifty deep.</summary>
    public const int Depth = 256;

    /// <summary>
    /// The most elements, attributes, texts and references (<c>&amp;amp;</c>) of all parts; a thousand pages have some three hundred
    /// thousand.
    /// </summary>
    public const int Nodes = 2_000_000;

    public const long Megabyte = 1024 * 1024;

    /// <summary>The whole stream; null where it is too long.</summary>
    public static byte[]? ReadFile(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (all.Length + count > FileMegabytes * Megabyte)
            {
                return null;
            }

            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }

    public static Diagnostic FileTooLarge() => DiagnosticCodes.DocxTooLarge.At(
        null, new LocalText($"文件超过 {FileMegabytes} MB", $"the file is larger than {FileMegabytes} MB"));
}
