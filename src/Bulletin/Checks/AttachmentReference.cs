using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>A place in a text that refers to attachments: 附件3, 附件一至附件三, 见附件, 附件3份.</summary>
/// <param name="Written">The words.</param>
/// <param name="Number">The number; null for 见附件.</param>
/// <param name="IsCount">Whether the number is how many there are.</param>
internal readonly record struct AttachmentReference(string Written, int? Number, bool IsCount)
{
    private const string Word = "附件";

    // Another document's attachment: 《管理办法》附件2, 云水〔2025〕3号附件1, 其附件.
    private const string OfAnother = "》”号）)〕其该的文";

    // Behind a Chinese numeral other characters make a word of it: 附件一览表, 附件一并报送.
    private const string EndsNumeral = "，。；：、！？,;:.）)》”’」】中所的与和及或为列载至到—-－~～";

    private const string Ranges = "至到—-－~～–";
    private const string Lists = "、和及与";

    /// <summary>The references of a text, in order. Each character is looked at a fixed number of times.</summary>
    public static IEnumerable<AttachmentReference> In(string text)
    {
        for (var at = text.IndexOf(Word, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Word, at + Word.Length, StringComparison.Ordinal))
        {
            if (at > 0 && OfAnother.Contains(text[at - 1], StringComparison.Ordinal))
            {
                continue;
            }

            var end = at + Word.Length;
            if (Numeral(text, end) is not var (number, next))
            {
                if (at > 0 && text[at - 1] == '见' && !IsWordBehind(text, end))
                {
                    yield return new("见" + Word, null, IsCount: false);
                }

                continue;
            }

            var isCount = next < text.Length && text[next] == '份';
            yield return new(text[at..(next + (isCount ? 1 : 0))], number, isCount);
            while (!isCount && Following(text, next) is var (following, after))
            {
                yield return new(Word + text[(next + 1)..after], following, IsCount: false);
                next = after;
            }
        }
    }

    /// <summary>Whether the reference is invalid for this number of attachments. A single attachment has no number.</summary>
    public bool IsWrong(int count) => IsCount ? Number != count : Number is { } number ? count < 2 || number > count : count == 0;

    // 附件：3份 counts, 附件：1. does not refer.
    private static (int Number, int End)? Numeral(string text, int start)
    {
        var colon = start < text.Length && text[start] is '：' or ':' ? 1 : 0;
        var (number, end) = Digits(text, start + colon);
        if (number is not { } found || (colon > 0 && (end >= text.Length || text[end] != '份')))
        {
            return null;
        }

        return (found, end);
    }

    // 附件1至3, 附件1、2; 附件1、3个小区 goes on with something else.
    private static (int Number, int End)? Following(string text, int at)
    {
        if (at >= text.Length || !(Ranges + Lists).Contains(text[at], StringComparison.Ordinal))
        {
            return null;
        }

        var (number, end) = Digits(text, at + 1);
        return number is { } found && (end >= text.Length || EndsNumeral.Contains(text[end], StringComparison.Ordinal))
            && !IsDecimal(text, end) ? (found, end) : null;
    }

    private static (int? Number, int End) Digits(string text, int start)
    {
        const int Longest = 8;
        var near = text.Substring(Math.Min(start, text.Length), Math.Min(Longest, Math.Max(0, text.Length - start)));
        var reader = new NumeralReader(near);
        var isChinese = reader.IsChineseNumeral;
        if (reader.ReadNumber() is not { } number)
        {
            return (null, start);
        }

        var end = start + reader.Position;
        return isChinese && end < text.Length && text[end] != '份' && !char.IsWhiteSpace(text[end])
            && !EndsNumeral.Contains(text[end], StringComparison.Ordinal)
            ? (null, start)
            : (number, end);
    }

    private static bool IsDecimal(string text, int end) => end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);

    private static bool IsWordBehind(string text, int end) =>
        end < text.Length && !char.IsWhiteSpace(text[end]) && !EndsNumeral.Contains(text[end], StringComparison.Ordinal);
}
