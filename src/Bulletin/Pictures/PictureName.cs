namespace Bulletin.Pictures;

/// <summary>Which names a picture can have: the same everywhere, whatever the system's own rules.</summary>
internal static class PictureName
{
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"];

    /// <summary>Whether the name stays in its folder: relative, <c>/</c> between folders, no <c>..</c>, no drive, no address, none of the names by which Windows means devices.</summary>
    public static bool IsInside(string name) => name.Length > 0 && name.Split('/').All(IsPlain);

    private static bool IsPlain(string part) =>
        part.Trim().Length > 0 && part[^1] is not ('.' or ' ') && part.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !part.Any(char.IsControl) && !IsDevice(part.Split('.')[0].TrimEnd());

    // COM1, LPT9, and the superscripts that Windows takes for digits.
    private static bool IsDevice(string stem) =>
        Devices.Contains(stem, StringComparer.OrdinalIgnoreCase)
        || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase)) && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
}
