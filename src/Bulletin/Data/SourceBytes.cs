using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Bulletin.Diagnostics;

namespace Bulletin.Data;

/// <summary>From bytes to text. What is not valid is refused: a replacement character in an official document is a lost character.</summary>
internal static class SourceBytes
{
    /// <summary>The largest file that is read: some hundred times the largest report that anybody would print.</summary>
    public const int MaxMegabytes = 64;

    private const int MaxBytes = MaxMegabytes * 1024 * 1024;

    private static readonly (byte[] Mark, Encoding Encoding, string Name)[] Marks =
    [
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), "UTF-32"),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), "UTF-32"),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16"),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16"),
    ];

    /// <summary>All bytes of the stream.</summary>
    /// <exception cref="UnreadableException">There are too many.</exception>
    public static byte[] ReadAll(Stream stream, string? name)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            Append(all, buffer.AsSpan(0, count), name);
        }

        return all.ToArray();
    }

    /// <summary>All bytes of the stream.</summary>
    /// <exception cref="UnreadableException">There are too many.</exception>
    public static async Task<byte[]> ReadAllAsync(Stream stream, string? name, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false)) > 0;)
        {
            Append(all, buffer.AsSpan(0, count), name);
        }

        return all.ToArray();
    }

    /// <summary>The text: UTF-8, or what the byte order mark says.</summary>
    /// <exception cref="UnreadableException">The bytes are not such text.</exception>
    public static string Decode(byte[] bytes, string? name)
    {
        foreach (var (mark, encoding, encodingName) in Marks)
        {
            if (bytes.AsSpan().StartsWith(mark))
            {
                try
                {
                    return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
                }
                catch (DecoderFallbackException exception)
                {
                    throw NotUnicode(name, encodingName, mark.Length + exception.Index);
                }
            }
        }

        // Without a mark UTF-16 shows itself by the zero beside its first ASCII character.
        if (bytes is [0, not 0, ..] or [not 0, 0, ..])
        {
            throw NotUnicode(name, "UTF-8", 0);
        }

        var characters = new char[bytes.Length];
        return Utf8.ToUtf16(bytes, characters, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(characters, 0, written)
            : throw NotUnicode(SourceText.Of(new string(characters, 0, written), name).Place(written, null), "UTF-8", read);
    }

    /// <summary>That there is more than is read.</summary>
    public static UnreadableException TooLarge(string? name) => new(DiagnosticCodes.FileTooLarge.AtFile(name, MaxMegabytes));

    /// <summary>Whether a file of that many bytes or characters is too large.</summary>
    public static bool IsTooLarge(long size) => size > MaxBytes;

    private static void Append(MemoryStream all, ReadOnlySpan<byte> bytes, string? name)
    {
        if (IsTooLarge(all.Length + bytes.Length))
        {
            throw TooLarge(name);
        }

        all.Write(bytes);
    }

    private static UnreadableException NotUnicode(string? place, string encoding, int index) =>
        new(DiagnosticCodes.NotUnicode.At(place, encoding, (index + 1).ToString(CultureInfo.InvariantCulture)));
}
