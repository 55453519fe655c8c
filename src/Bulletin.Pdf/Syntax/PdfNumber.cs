using System.Buffers.Text;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>Numbers as PDF writes them (ISO 32000-1 §7.3.3): no exponent, at most three decimals, none that says nothing; the same in every culture.</summary>
internal static class PdfNumber
{
    /// <summary>The most bytes that a number takes.</summary>
    public const int MaxLength = 24;

    /// <summary>Writes a number and returns its length in bytes.</summary>
    public static int Write(double value, Span<byte> target)
    {
        var thousandths = checked((long)Math.Round(value * 1000, MidpointRounding.AwayFromZero));
        var length = 0;
        if (thousandths < 0)
        {
            target[length++] = (byte)'-';
            thousandths = -thousandths;
        }

        var (whole, rest) = Math.DivRem(thousandths, 1000);
        if (whole != 0 || rest == 0)
        {
            Utf8Formatter.TryFormat(whole, target[length..], out var written);
            length += written;
        }

        if (rest == 0)
        {
            return length;
        }

        target[length++] = (byte)'.';
        for (var unit = 100; rest > 0; unit /= 10)
        {
            target[length++] = (byte)('0' + (rest / unit));
            rest %= unit;
        }

        return length;
    }

    /// <summary>A number as text.</summary>
    public static string Format(double value)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(bytes[..Write(value, bytes)]);
    }
}
