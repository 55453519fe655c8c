using System.Globalization;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>Strings and names as PDF writes them.</summary>
internal static class PdfToken
{
    /// <summary>A text string (ISO 32000-1 §7.9.2.2): UTF-16BE with a byte order mark, in hexadecimal, so that no character needs care.</summary>
    public static string String(string text) => $"<FEFF{Hex(text)}>";

    /// <summary>The UTF-16BE code units in hexadecimal, surrogates as they are.</summary>
    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>
    /// A date (ISO 32000-1 §7.9.4): the beginning of the day in China, whatever the zone of the machine. Without a time validators compare
    /// it with the metadata in a zone of their own.
    /// </summary>
    public static string Date(DateOnly date) => date.ToString("'(D:'yyyyMMdd\"000000+08'00')\"", CultureInfo.InvariantCulture);

    /// <summary>A name (ISO 32000-1 §7.3.5) with its solidus; what is not a regular character is escaped.</summary>
    public static string Name(string name)
    {
        var result = new StringBuilder("/");
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > (byte)' ' and < 0x7F && !"#()<>[]{}/%".Contains((char)value, StringComparison.Ordinal))
            {
                result.Append((char)value);
            }
            else
            {
                result.Append('#').Append(value.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }
}
