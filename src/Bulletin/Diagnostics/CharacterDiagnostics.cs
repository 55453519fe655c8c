using Bulletin.Text;

namespace Bulletin.Diagnostics;

/// <summary>The unusual characters of a text as diagnostics.</summary>
internal static class CharacterDiagnostics
{
    /// <summary>One diagnostic for each kind of character that was found.</summary>
    /// <param name="findings">The findings of one text; null for none.</param>
    /// <param name="path">The place of the text.</param>
    /// <param name="forbidden">The kind of diagnostic for characters that no file can hold.</param>
    public static IEnumerable<Diagnostic> Of(CharacterFindings? findings, string? path, DiagnosticDescriptor forbidden) =>
        findings is null ? [] : Found(findings, path, forbidden);

    /// <summary>The places of all characters of a text that no file can hold, for a message; null if there are none.</summary>
    public static LocalText? Forbidden(string text)
    {
        if (CharacterRules.IndexOfForbidden(text) is not (>= 0 and var index))
        {
            return null;
        }

        var tally = new CharacterTally();
        var (position, counted) = (0, 0);
        for (; index >= 0; index = CharacterRules.IndexOfForbidden(text, index + 1))
        {
            position += TextCleaner.Characters(text.AsSpan(counted, index - counted));
            counted = index;
            tally.Add(CharacterRules.Name(text, index), position + 1);
        }

        return Places(tally);
    }

    /// <summary>The place of one character, for a message.</summary>
    public static LocalText Place(string name, int position) => new($"第 {position} 个字符是 {name}", $"{name} at {position}");

    private static IEnumerable<Diagnostic> Found(CharacterFindings findings, string? path, DiagnosticDescriptor forbidden)
    {
        (CharacterTally Tally, DiagnosticDescriptor Descriptor)[] kinds =
        [
            (findings.Forbidden, forbidden),
            (findings.Lost, DiagnosticCodes.LostCharacter),
            (findings.Private, DiagnosticCodes.PrivateCharacters),
            (findings.Directions, DiagnosticCodes.DirectionMarks),
            (findings.Compatibility, DiagnosticCodes.CompatibilityIdeographs),
        ];
        foreach (var (tally, descriptor) in kinds.Where(kind => kind.Tally.Count > 0))
        {
            yield return descriptor.At(path, Places(tally));
        }

        if (findings.Zeros.Count > 0)
        {
            yield return DiagnosticCodes.ChineseZeros.At(path, Joined(Counts(findings.Zeros, "{0}", "{0}")));
        }

        LocalText[] cleaned =
        [
            .. Counts(findings.Replaced, "{0}", "{0}"),
            .. Counts(findings.Removed, "去掉 {0}", "{0} removed"),
            .. Counts(findings.LineBreaks, "{0} 换作换行", "{0} became line breaks"),
        ];
        if (cleaned.Length > 0)
        {
            yield return DiagnosticCodes.PastedCharacters.At(path, Joined(cleaned));
        }
    }

    private static IEnumerable<LocalText> Counts(CharacterTally tally, string chinese, string english) => tally.Counts
        .Select(pair => new LocalText(
            $"{chinese.Replace("{0}", pair.Name, StringComparison.Ordinal)} {pair.Count} 处",
            $"{english.Replace("{0}", pair.Name, StringComparison.Ordinal)} ({pair.Count})"))
        .Concat(tally.HasMore ? [new LocalText("等等", "and others")] : []);

    private static LocalText Joined(IEnumerable<LocalText> parts) =>
        new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));

    private static LocalText Places(CharacterTally tally)
    {
        var chinese = string.Join("，", tally.Places.Select(place => Place(place.Name, place.Position).Chinese));
        var english = string.Join(", ", tally.Places.Select(place => Place(place.Name, place.Position).English));
        return tally.Count > tally.Places.Count
            ? new LocalText($"{chinese}等，共 {tally.Count} 处", $"{english} and others, {tally.Count} in all")
            : new LocalText(chinese, english);
    }
}
