using System.Globalization;
using System.Text;

namespace Bulletin.Text;

/// <summary>Which characters can stand in a document at all.</summary>
internal static class CharacterRules
{
    private const string SentenceEnds = "。！？；：，、…．｡.!?;:,";

    /// <summary>
    /// The index of the first character that no file format of ours can carry: a control character other than tab and line break, a lone surrogate,
    /// a noncharacter (U+FDD0–U+FDEF, U+xxFFFE, U+xxFFFF; XML 1.0 §2.2). Looks from <paramref name="start"/> on; −1 if there is none.
    /// </summary>
    public static int IndexOfForbidden(string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007F' or (>= '\u00A0' and < '\uD800') or '\t' or '\n' or '\r' or (>= '\uE000' and < '\uFDD0') or (>= '\uFDF0' and < '\uFFFE'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) == 0xFFFE)
                {
                    return i;
                }

                i++;
                continue;
            }

            return i;
        }

        return -1;
    }

    /// <summary>Whether no file format of ours can carry the character; see <see cref="IndexOfForbidden"/>.</summary>
    public static bool IsForbidden(Rune character) =>
        character.Value is (< ' ' and not '\t' and not '\n' and not '\r') or (>= 0x7F and < 0xA0) or (>= 0xFDD0 and <= 0xFDEF)
        || (character.Value & 0xFFFE) == 0xFFFE;

    /// <summary>The text with full-width letters, digits and ％ as their narrow ones; marks stay as they are.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uFF05', '\uFF5A') < 0 ? text : string.Create(text.Length, text, (narrow, wide) =>
        {
            for (var i = 0; i < wide.Length; i++)
            {
                narrow[i] = wide[i] is '\uFF05' or (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') ? (char)(wide[i] - 0xFEE0) : wide[i];
            }
        });

    /// <summary>A character as <c>U+XXXX</c>, to be named in a message.</summary>
    public static string Name(string text, int index)
    {
        var code = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
        return "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
    }

    /// <summary>The index at which a text is cut to at most so many UTF-16 units; never within a surrogate pair.</summary>
    public static int CutAt(string text, int longest) =>
        text.Length <= longest ? text.Length : char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;

    /// <summary>The text, or its beginning of at most so many UTF-16 units and ….</summary>
    public static string Shortened(string text, int longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, CutAt(text, longest)), "…");

    /// <summary>
    /// Whether a text already ends in a mark, so that none follows it: 。！？；：，、…… or one of their ASCII forms, closing quotation
    /// marks and brackets aside.
    /// </summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd().TrimEnd("”’」』》〉）】〕］)]\"'");
        return end.Length > 0 && SentenceEnds.Contains(end.TrimEnd()[^1]);
    }

    /// <summary>The same of rich text. A subscript or superscript at the end is part of a term, never the mark of the sentence.</summary>
    public static bool EndsSentence(RichText text) =>
        EndsSentence(text.ToString()) && (text.Runs[^1].Style & (TextStyle.Subscript | TextStyle.Superscript)) == TextStyle.Plain;
}
