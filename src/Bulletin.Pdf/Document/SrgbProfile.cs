using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>The profile of sRGB (IEC 61966-2-1), made here: version 2 (ICC.1:2001), three primaries on D50 and the curve as a table.</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;
    private const int CurvePoints = 256;

    /// <summary>What the colours are called.</summary>
    public const string Name = "sRGB IEC61966-2.1";

    private static readonly byte[] Profile = Make();

    /// <summary>The profile.</summary>
    public static ReadOnlySpan<byte> Bytes => Profile;

    private static byte[] Make()
    {
        // The primaries and the white of sRGB, adapted to D50 (Bradford), as ICC prints them.
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()), ("cprt", [.. "text\0\0\0\0No copyright\0"u8]), ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)), ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
            ("rTRC", Curve()), ("gTRC", []), ("bTRC", []),
        ];
        var size = HeaderLength + 4 + (tags.Length * TagLength) + tags.Sum(tag => Padded(tag.Data.Length));
        var profile = new byte[size];
        Header(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        var (entry, place, length) = (HeaderLength + 4, HeaderLength + 4 + (tags.Length * TagLength), 0);
        var start = place;
        foreach (var (tag, data) in tags)
        {
            // The three curves are one.
            if (data.Length > 0)
            {
                (start, length) = (place, data.Length);
                data.CopyTo(profile, place);
                place += Padded(length);
            }

            Ascii(profile.AsSpan(entry), tag);
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(entry + 4), start);
            BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(entry + 8), length);
            entry += TagLength;
        }

        return profile;
    }

    // ICC.1:2001-04 §6.1: a monitor, RGB to XYZ, on D50. No creator and, as it has no time, the day the standard was published.
    private static void Header(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 2;
        profile[9] = 0x10;
        Ascii(profile.AsSpan(12), "mntrRGB XYZ ");
        foreach (var (place, value) in new[] { (24, 1999), (26, 10), (28, 18) })
        {
            BinaryPrimitives.WriteInt16BigEndian(profile.AsSpan(place), (short)value);
        }

        Ascii(profile.AsSpan(36), "acsp");
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    // §6.5.16: in ASCII; none in Unicode, none in the script of a Macintosh.
    private static byte[] Description()
    {
        const int Rest = 4 + 4 + 2 + 1 + 67;
        var data = new byte[12 + Name.Length + 1 + Rest];
        Ascii(data, "desc");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Name.Length + 1);
        Ascii(data.AsSpan(12), Name);
        return data;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Ascii(data, "XYZ ");
        foreach (var (place, value) in new[] { (8, x), (12, y), (16, z) })
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(place), (int)Math.Round(value * 65536));
        }

        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (CurvePoints * 2)];
        Ascii(data, "curv");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (double)(CurvePoints - 1);
            var light = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (i * 2)), (ushort)Math.Round(light * 65535));
        }

        return data;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static void Ascii(Span<byte> target, string text) => System.Text.Encoding.ASCII.GetBytes(text, target);
}
