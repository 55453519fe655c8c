namespace Bulletin.Pdf;

/// <summary>Colour spaces of images (ISO 32000-1 §8.6).</summary>
internal static class ColourSpaces
{
    /// <summary>The space of so many inks without a profile: what it looks like is for each device to say.</summary>
    public const string Inks = "/DeviceCMYK";

    // Of a profile's header (ICC.1 §7.2).
    private const int HeaderLength = 128;
    private const int Version = 8;
    private const int DeviceClass = 12;
    private const int Space = 16;

    /// <summary>The space of so many components: the profile's where there is one that can be used, otherwise the device's.</summary>
    public static string Of(PdfObjectWriter writer, byte[]? profile, int components)
    {
        var device = components switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => Inks };
        return profile is null || !IsUsable(profile, components, writer.IsPdf14) ? device : $"[/ICCBased {writer.WriteStream(profile, $"/N {PdfNumber.Format(components)}/Alternate{device}")}]";
    }

    // Of that many components, of a device that shows or takes pictures; PDF 1.4 knows the second version and none after it (ISO 19005-1 §6.2.3.2).
    private static bool IsUsable(byte[] profile, int components, bool isPdf14)
    {
        if (profile.Length < HeaderLength || profile[Version] > (isPdf14 ? 2 : 4))
        {
            return false;
        }

        ReadOnlySpan<byte> kind = profile.AsSpan(DeviceClass, 4);
        ReadOnlySpan<byte> space = profile.AsSpan(Space, 4);
        return space.SequenceEqual(components switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 })
            && (kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("spac"u8));
    }
}
