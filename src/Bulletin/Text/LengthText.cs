using System.Globalization;

namespace Bulletin.Text;

/// <summary>Lengths as files and 公文 Markdown write them: <c>80mm</c>, <c>8cm</c>.</summary>
internal static class LengthText
{
    private const string Millimetres = "mm";
    private const string Centimetres = "cm";
    private const decimal EmuPerMillimetre = 36000m;
    private const decimal Longest = 10_000_000_000_000m;

    /// <summary>Reads a length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The length, rounded to the nearest EMU; none is longer than the largest EMU.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Length length)
    {
        length = Length.Zero;
        var isCentimetres = text.EndsWith(Centimetres, StringComparison.Ordinal);
        if ((!isCentimetres && !text.EndsWith(Millimetres, StringComparison.Ordinal))
            || !decimal.TryParse(
                text[..^Millimetres.Length],
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var number)
            || Math.Abs(number) > Longest)
        {
            return false;
        }

        var millimetres = isCentimetres ? number * 10 : number;
        length = new((long)Math.Round(millimetres * EmuPerMillimetre, MidpointRounding.AwayFromZero));
        return true;
    }

    /// <summary>Writes a length in millimetres. Six decimals are less than an EMU, so that it is read back equal.</summary>
    public static string Write(Length length) =>
        (length.Emu / EmuPerMillimetre).ToString("0.######", CultureInfo.InvariantCulture) + Millimetres;
}
