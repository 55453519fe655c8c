using System.Buffers.Binary;
using System.IO.Hashing;

namespace Bulletin.Pictures;

/// <summary>Takes a PNG apart (ISO/IEC 15948). What is not needed to show it, text, times and EXIF above all, is passed over.</summary>
internal static class PngReader
{
    private const double InchesPerMetre = 1 / 0.0254;

    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether the file begins as a PNG does.</summary>
    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>The content. Whether the samples can be inflated is seen by <see cref="PngRows"/>.</summary>
    /// <exception cref="UnusablePictureException">The file is damaged or too large.</exception>
    public static PngContent Read(ReadOnlySpan<byte> file, PictureLimits limits)
    {
        var rest = file[Signature.Length..];
        var header = Header(Next(ref rest, "IHDR"u8, out _), limits);
        var content = new PngContent(header, []);
        using var data = new MemoryStream();
        var isDataOver = false;
        while (true)
        {
            var chunk = Next(ref rest, default, out var type);
            if (type.SequenceEqual("IEND"u8))
            {
                break;
            }

            if (type.SequenceEqual("IDAT"u8))
            {
                if (isDataOver)
                {
                    throw UnusablePictureException.Damaged("图像数据不连续", "its data are not in one piece");
                }

                data.Write(chunk);
                continue;
            }

            isDataOver = data.Length > 0;
            content = With(content, type, chunk);
        }

        if (data.Length == 0)
        {
            throw UnusablePictureException.Truncated();
        }

        if (header.Colour == PngColour.Palette && content.Palette.Length == 0)
        {
            throw UnusablePictureException.Damaged("缺调色板", "its palette is missing");
        }

        return content with { Data = data.ToArray() };
    }

    private static PngContent With(PngContent content, ReadOnlySpan<byte> type, ReadOnlySpan<byte> chunk)
    {
        if (type.SequenceEqual("PLTE"u8))
        {
            return content.Header.Colour != PngColour.Palette ? content
                : chunk.Length % 3 == 0 && chunk.Length / 3 is > 0 and <= 256 ? content with { Palette = chunk.ToArray() }
                : throw UnusablePictureException.Damaged("调色板长度不对", "its palette has a wrong length");
        }

        if (type.SequenceEqual("tRNS"u8))
        {
            var fits = content.Header.Colour switch { PngColour.Grey => chunk.Length == 2, PngColour.Rgb => chunk.Length == 6, PngColour.Palette => chunk.Length is > 0 and <= 256, _ => false };
            return fits ? content with { Transparency = chunk.ToArray() } : throw UnusablePictureException.Damaged("透明色长度不对", "its transparent colour has a wrong length");
        }

        if (type.SequenceEqual("pHYs"u8) && chunk.Length == 9 && chunk[8] == 1)
        {
            return content with { Resolution = new(BinaryPrimitives.ReadUInt32BigEndian(chunk) / InchesPerMetre, BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]) / InchesPerMetre) };
        }

        if (type.SequenceEqual("iCCP"u8) && chunk.IndexOf((byte)0) is >= 0 and var end && end + 2 < chunk.Length)
        {
            var components = content.Header.Colour is PngColour.Grey or PngColour.GreyAlpha ? 1 : 3;
            return content with { Profile = IccProfile.Inflate(chunk[(end + 2)..]) is { } profile ? IccProfile.Usable(profile, components) : null };
        }

        if (type.SequenceEqual("sRGB"u8) && chunk.Length == 1)
        {
            return content with { StandardRgb = chunk.ToArray() };
        }

        // Capital first letter: without it the picture cannot be shown (§5.4).
        return (type[0] & 0x20) != 0 ? content : throw UnusablePictureException.Damaged("含未知的关键数据块", "it holds an unknown critical chunk");
    }

    private static PngHeader Header(ReadOnlySpan<byte> chunk, PictureLimits limits)
    {
        if (chunk.Length != 13)
        {
            throw UnusablePictureException.Damaged("文件头不对", "its header is wrong");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]));
        var (depth, colour, interlace) = (chunk[8], (PngColour)chunk[9], chunk[12]);
        var allowed = colour switch
        {
            PngColour.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColour.Palette => depth is 1 or 2 or 4 or 8,
            PngColour.Rgb or PngColour.GreyAlpha or PngColour.RgbAlpha => depth is 8 or 16,
            _ => false,
        };
        if (!allowed || chunk[10] != 0 || chunk[11] != 0 || interlace > 1)
        {
            throw UnusablePictureException.Damaged("文件头不对", "its header is wrong");
        }

        limits.Check(width, height, interlace == 1);
        return new PngHeader((int)width, (int)height, depth, colour, interlace == 1);
    }

    // Length, type, data, checksum of type and data (§5.3).
    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> wanted, out ReadOnlySpan<byte> type)
    {
        if (rest.Length < 12 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - 12)
        {
            throw UnusablePictureException.Truncated();
        }

        type = rest.Slice(4, 4);
        var chunk = rest.Slice(8, (int)length);
        if (Crc32.HashToUInt32(rest.Slice(4, (int)length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest[((int)length + 8)..]))
        {
            throw UnusablePictureException.Damaged("校验和不符", "a checksum is wrong");
        }

        if (!wanted.IsEmpty && !type.SequenceEqual(wanted))
        {
            throw UnusablePictureException.Damaged("文件头不对", "its header is wrong");
        }

        rest = rest[((int)length + 12)..];
        return chunk;
    }
}
