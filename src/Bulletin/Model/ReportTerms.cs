using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The words of the enumerations of a report, such as <see cref="FindingStatus"/>: what people write, and the Chinese term that is printed.
/// Report files, JSON and these methods know the same words; the summaries of the values name them.
/// </summary>
public static class ReportTerms
{
    // In a message.
    private const int LongestWord = 40;

    /// <summary>All words of an enumeration, in its order.</summary>
    /// <typeparam name="T">An enumeration of the report, such as <see cref="FindingStatus"/>.</typeparam>
    /// <exception cref="NotSupportedException">The enumeration is none of the report's.</exception>
    public static ValueList<ReportTerm> Of<T>()
        where T : struct, Enum => ReportSchema.TermsOf(typeof(T)) is { Count: > 0 } terms
            ? terms
            : throw new NotSupportedException($"{typeof(T).Name} has no Chinese terms.");

    /// <summary>The value that a word means: a Chinese term, another word for it, or the English name in any case.</summary>
    /// <typeparam name="T">An enumeration of the report.</typeparam>
    /// <param name="word">The word; white space around it is ignored.</param>
    /// <exception cref="NoticeException">The word is unknown, or does not say which value is meant; the hint names the choices.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(word);
        return TryParse(word, out T value) ? value : throw new NoticeException([Refusal(typeof(T), Label(typeof(T)), word)]);
    }

    /// <summary>The value that a word means; false if it is unknown or does not say which value is meant.</summary>
    /// <typeparam name="T">An enumeration of the report.</typeparam>
    /// <param name="word">The word; white space around it is ignored. Null gives false.</param>
    /// <param name="value">The value.</param>
    public static bool TryParse<T>([NotNullWhen(true)] string? word, out T value)
        where T : struct, Enum
    {
        var found = word is null ? null : Of<T>().FirstOrDefault(term => term.Matches(word.Trim()));
        value = (T?)found?.Value ?? default;
        return found is not null;
    }

    /// <summary>The Chinese term, such as 已完成.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this FindingStatus status) => ReportSchema.Write(status);

    /// <summary>The Chinese term, such as 专项.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this InspectionForm form) => ReportSchema.Write(form);

    /// <summary>The Chinese term, such as 加盖印章.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this SealKind seal) => ReportSchema.Write(seal);

    /// <summary>The Chinese term, such as 社会公开.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this Audience audience) => ReportSchema.Write(audience);

    /// <summary>The Chinese term, such as 秘密.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this Classification classification) => ReportSchema.Write(classification);

    /// <summary>The Chinese term, such as 特急.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this Urgency urgency) => ReportSchema.Write(urgency);

    /// <summary>The Chinese term, such as 红头文件.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public static string ToChinese(this DocumentForm form) => ReportSchema.Write(form);

    /// <summary>The words of an enumeration that are asked back, with what to write instead.</summary>
    internal static IEnumerable<AskBackAttribute> AskedBack(Type type) => type.GetCustomAttributes<AskBackAttribute>();

    /// <summary>The hint for a word that is asked back; null for any other word.</summary>
    internal static LocalText? HintFor(Type type, string word) =>
        AskedBack(type).FirstOrDefault(asked => asked.Words.Contains(word.Trim(), StringComparer.Ordinal)) is { } ask
            ? new(ask.Chinese, ask.English)
            : null;

    /// <summary>Why a word is none of an enumeration's.</summary>
    internal static Diagnostic Refusal(Type type, LocalText label, string word) => HintFor(type, word) is { } hint
        ? DiagnosticCodes.AmbiguousTerm.At(place: null, word.Trim(), label, hint)
        : DiagnosticCodes.UnknownTerm.At(
            place: null, CharacterRules.Shortened(word, LongestWord), label, Words(ReportSchema.TermsOf(type)));

    /// <summary>The words of an enumeration, for a message.</summary>
    internal static LocalText Words(ValueList<ReportTerm> terms) => new(
        string.Join("、", terms.Select(term => term.Chinese)), string.Join(", ", terms.Select(term => $"{term.Chinese} ({term.English})")));

    private static LocalText Label(Type type) => new(type.Name, type.Name);
}
