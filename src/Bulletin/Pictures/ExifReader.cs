using System.Buffers.Binary;

namespace Bulletin.Pictures;

/// <summary>Reads of EXIF (a TIFF within a JPEG) the two things that matter for the look: how the picture is turned, and its resolution. All else in it is nobody's business.</summary>
internal static class ExifReader
{
    private const int EntryLength = 12;
    private const ushort OrientationTag = 0x0112;
    private const ushort HorizontalTag = 0x011A;
    private const ushort VerticalTag = 0x011B;
    private const ushort UnitTag = 0x0128;
    private const int Centimetre = 3;
    private const double CentimetresPerInch = 2.54;

    /// <summary>Orientation (1 where none is given) and resolution. What is malformed counts as not given.</summary>
    public static (int Orientation, Resolution? Resolution) Read(ReadOnlySpan<byte> tiff)
    {
        var isLittle = tiff.StartsWith("II*\0"u8);
        if (!isLittle && !tiff.StartsWith("MM\0*"u8))
        {
            return (1, null);
        }

        var orientation = 1;
        var unit = 2;
        var (horizontal, vertical) = (0.0, 0.0);
        var directory = Four(tiff, 4, isLittle);
        var count = Two(tiff, directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + (i * EntryLength);
            if (entry + EntryLength > tiff.Length)
            {
                break;
            }

            switch (Two(tiff, entry, isLittle))
            {
                case OrientationTag:
                    orientation = Two(tiff, entry + 8, isLittle) is >= 1 and <= 8 and var turned ? turned : 1;
                    break;
                case HorizontalTag:
                    horizontal = Ratio(tiff, Four(tiff, entry + 8, isLittle), isLittle);
                    break;
                case VerticalTag:
                    vertical = Ratio(tiff, Four(tiff, entry + 8, isLittle), isLittle);
                    break;
                case UnitTag:
                    unit = Two(tiff, entry + 8, isLittle);
                    break;
            }
        }

        var perInch = unit == Centimetre ? CentimetresPerInch : 1;
        return (orientation, horizontal > 0 && vertical > 0 ? new Resolution(horizontal * perInch, vertical * perInch) : null);
    }

    private static double Ratio(ReadOnlySpan<byte> tiff, long place, bool isLittle) =>
        Four(tiff, place + 4, isLittle) is > 0 and var divisor ? Four(tiff, place, isLittle) / (double)divisor : 0;

    private static int Two(ReadOnlySpan<byte> tiff, long place, bool isLittle) => place + 2 > tiff.Length ? 0
        : isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[(int)place..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[(int)place..]);

    private static long Four(ReadOnlySpan<byte> tiff, long place, bool isLittle) => place + 4 > tiff.Length ? 0
        : isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[(int)place..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[(int)place..]);
}
