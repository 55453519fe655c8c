namespace Bulletin.Pdf;

/// <summary>Colour spaces of images (ISO 32000-1 §8.6).</summary>
internal static class ColourSpaces
{
    /// <summary>The space of so many components: the profile's where there is one, otherwise the device's.</summary>
    public static string Of(PdfObjectWriter writer, byte[]? profile, int components)
    {
        var device = components switch { 1 => "/DeviceGray", 3 => "/DeviceRGB", _ => "/DeviceCMYK" };
        return profile is null ? device : $"[/ICCBased {writer.WriteStream(profile, $"/N {PdfNumber.Format(components)}/Alternate{device}")}]";
    }
}
