using Bulletin.Diagnostics;
using Bulletin.Fonts;
using Bulletin.Text;

namespace Bulletin.Pdf;

/// <summary>Finds what forbids the letter of a conformance level beyond b.</summary>
internal static class ArchiveLetter
{
    private const int MostNames = 5;

    /// <summary>What is missing, a diagnostic for each; nothing if the level may be claimed.</summary>
    /// <param name="level">The level.</param>
    /// <param name="document">The pages.</param>
    /// <param name="structure">Their structure, written; null if there is none.</param>
    /// <param name="characters">The characters that the fonts show.</param>
    /// <param name="placesOf">Finds the places of characters; null if nobody knows them.</param>
    public static IEnumerable<Diagnostic> Missing(
        PdfA level,
        PagedDocument document,
        StructureTree? structure,
        IEnumerable<int> characters,
        Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf)
    {
        if (level == level.Basic())
        {
            yield break;
        }

        var unmapped = characters.Where(IsUnmapped).Distinct().Order().ToList();
        if (unmapped.Count > 0)
        {
            var codes = unmapped.Take(MostNames).Select(MissingCharacters.Name).ToList();
            var (others, more) = unmapped.Count > MostNames ? ($"等{unmapped.Count}个", $" and {unmapped.Count - MostNames} more") : ("", "");
            yield return Lower(
                level,
                placesOf?.Invoke(unmapped) is { } places
                    ? unmapped.Select(places.GetValueOrDefault).FirstOrDefault(place => place is not null)
                    : null,
                new(
                    $"正文有私用区等没有统一编码的字符 {string.Join('、', codes)}{others}",
                    $"the text has characters without a Unicode meaning, such as private-use ones: {string.Join(", ", codes)}{more}"),
                new("改用有统一编码的字", "Use the characters that Unicode has for them"));
        }

        if (level.Letter() != 'A')
        {
            yield break;
        }

        if (structure is null)
        {
            yield return Lower(
                level,
                place: null,
                new("页面没有结构", "the pages have no structure"),
                new("给出 PagedDocument.Structure", "Set PagedDocument.Structure"));
        }

        // The bodies of divided tables are a type that PDF 1.4 does not know (ISO 19005-1 §6.8.3.4).
        if (level.IsPart1() && structure is { DividesTables: true })
        {
            yield return Lower(
                level,
                place: null,
                new($"有表格超过 {ArchiveLimits.ArrayElements} 行", $"a table has more than {ArchiveLimits.ArrayElements} rows"),
                new("分成几个表格，或选 PDF/A-2a", "Divide the table, choose PDF/A-2a"));
        }

        if (document.Metadata.Language.Length == 0)
        {
            yield return Lower(
                level,
                place: null,
                new("没有写明语言", "the language is not named"),
                new("给出元数据的 Language，如 zh-CN", "Set Language of the metadata, such as zh-CN"));
        }
    }

    // A private-use character means what its font means. The others stand for no character (ISO 19005-2 §6.2.11.7.2).
    private static bool IsUnmapped(int character) =>
        UnusualCharacters.KindOf(character) == UnusualCharacter.Private
        || character is 0 or 0xFEFF or (>= 0xFDD0 and <= 0xFDEF)
        || (character & 0xFFFE) == 0xFFFE;

    private static Diagnostic Lower(PdfA level, string? place, LocalText reason, LocalText hint) =>
        DiagnosticCodes.ArchiveLetter.At(place, level.Name(), level.Basic().Name(), reason, hint);
}
