using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Bulletin.Pictures;

/// <summary>Colour profiles (ISO 15076-1), looked at no further than whether they are profiles of the right kind.</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The profile, or null if it is none for so many components: the picture is then shown without.</summary>
    public static byte[]? Usable(byte[] profile, int components)
    {
        var space = components switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 };
        var sound = profile.Length is >= HeaderLength and <= MostBytes
            && BinaryPrimitives.ReadUInt32BigEndian(profile) == profile.Length
            && profile.AsSpan(16, 4).SequenceEqual(space)
            && profile.AsSpan(36, 4).SequenceEqual("acsp"u8)
            && Encoding.ASCII.GetString(profile, 12, 4) is "scnr" or "mntr" or "prtr" or "spac";
        return sound ? profile : null;
    }

    /// <summary>Inflates the profile of a PNG; null where it cannot be inflated or is too large.</summary>
    public static byte[]? Inflate(ReadOnlySpan<byte> deflated)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(deflated.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81920];
            using var profile = new MemoryStream();
            while (zlib.Read(buffer) is > 0 and var count)
            {
                if (profile.Length + count > MostBytes)
                {
                    return null;
                }

                profile.Write(buffer, 0, count);
            }

            return profile.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
