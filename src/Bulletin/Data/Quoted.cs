using System.Globalization;
using System.Text;

namespace Bulletin.Data;

/// <summary>Text in double quotes, as YAML and JSON both read it.</summary>
internal static class Quoted
{
    /// <summary>Appends the text. Chinese stands as itself; what ends a line or cannot be seen is escaped.</summary>
    public static StringBuilder Append(StringBuilder target, string text)
    {
        target.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => target.Append("\\\""),
                '\\' => target.Append("\\\\"),
                '\n' => target.Append("\\n"),
                '\r' => target.Append("\\r"),
                '\t' => target.Append("\\t"),
                '\u2028' or '\u2029' or '\uFEFF' => target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => target.Append(c),
            };
        }

        return target.Append('"');
    }
}
