namespace Bulletin.Html;

/// <summary>A picture as a browser is to see it.</summary>
internal static class OrientedFile
{
    /// <summary>The file. A photograph that must be turned says so again, and says nothing else: what its camera wrote was taken out with all the rest.</summary>
    public static ReadOnlyMemory<byte> Of(PictureFile file)
    {
        if (file.Format != PictureFormat.Jpeg || file.Orientation == 1)
        {
            return file.Bytes;
        }

        // APP1 behind SOI: a TIFF of one entry, 274 orientation, of type 3 (short), once (EXIF 2.3 §4.6.2, §4.7.2).
        return (byte[])
        [
            .. file.Bytes.Span[..2],
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
            .. "MM\0*"u8, 0, 0, 0, 8,
            0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)file.Orientation, 0, 0,
            0, 0, 0, 0,
            .. file.Bytes.Span[2..],
        ];
    }
}
