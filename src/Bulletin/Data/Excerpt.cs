using System.Globalization;
using System.Text;
using Bulletin.Text;

namespace Bulletin.Data;

/// <summary>Words of a file as a message can repeat them: one short line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int MaxLength = 40;

    /// <summary>The text, cut after some forty characters; what cannot be printed is written as <c>\uXXXX</c>.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text.AsSpan(0, CharacterRules.CutAt(text, MaxLength)))
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                result.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(c);
            }
        }

        for (var i = CharacterRules.IndexOfForbidden(result.ToString()); i >= 0; i = CharacterRules.IndexOfForbidden(result.ToString(), i + 1))
        {
            result[i] = '\uFFFD';
        }

        return result.Append(text.Length > MaxLength ? "…" : "").ToString();
    }
}
