using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Explains why characters cannot be printed, and which fonts of this machine have them.</summary>
internal static class MissingCharacters
{
    private const int MostNames = 5;

    /// <summary>The code of a character as Unicode writes it: U+2082.</summary>
    public static string Name(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>An error for each character (BUL4004). Reads the character maps of all fonts, so it is for the case of an error alone.</summary>
    /// <param name="characters">The characters, none of which the fonts of the roles and the fallback fonts have.</param>
    /// <param name="resolver">What looked for them.</param>
    /// <param name="places">The place of each character, where it is known.</param>
    public static IEnumerable<Diagnostic> Explain(IReadOnlyCollection<int> characters, FontResolver resolver, IReadOnlyDictionary<int, string> places)
    {
        var search = characters.Where(character => ComplexScripts.ScriptOf(character) is null).ToHashSet();
        var found = search.Count == 0 ? [] : FontSearch.Find(search, resolver.Catalog, resolver.Options);
        foreach (var character in characters)
        {
            var (reason, hint) = ComplexScripts.ScriptOf(character) is { } script ? Unset(script) : Lacking(found[character]);
            yield return DiagnosticCodes.CharacterNowhere.At(places.GetValueOrDefault(character), char.ConvertFromUtf32(character), Name(character), reason, hint);
        }
    }

    private static (LocalText Reason, LocalText Hint) Unset(LocalText script) =>
        (new($"{script.Chinese}的字母须连写、叠写或从右向左排，本软件的 PDF 排不了", $"{script.English} needs joined, stacked or right-to-left letters, which this PDF writer does not support"),
            new("这部分文字改用图片", "Use a picture for this text"));

    private static (LocalText Reason, LocalText Hint) Lacking(FontsWithCharacter fonts)
    {
        if (fonts.Usable.Count > 0)
        {
            var names = fonts.Usable.Take(MostNames).ToList();
            return (new($"所用字体都没有；本机的{string.Concat(names.Select(name => $"“{name}”"))}有", $"none of the fonts in use has it; installed fonts that have it: {string.Join(", ", names)}"),
                new($"用 --fallback-font \"{names[0]}\"（选项 FontOptions.Fallback）指定候补字体", $"Name a fallback font: --fallback-font \"{names[0]}\" (option FontOptions.Fallback)"));
        }

        if (fonts.Restricted is { } restricted)
        {
            return (new($"所用字体都没有；本机的“{restricted}”有，但许可不允许嵌入", $"none of the fonts in use has it; “{restricted}” has it, but its licence does not allow embedding"),
                new($"已获授权的，用 --licensed-font \"{restricted}\" --fallback-font \"{restricted}\"", $"If you hold the licence, use --licensed-font \"{restricted}\" --fallback-font \"{restricted}\""));
        }

        if (fonts.Unsupported is var (name, reason))
        {
            return (new($"所用字体都没有；本机的“{name}”有，但不能嵌入：{reason.Chinese}", $"none of the fonts in use has it; “{name}” has it, but cannot be embedded: {reason.English}"),
                new("改用文字或图片，或安装有此字的普通字体并用 --fallback-font 指定", "Use words or a picture, or install an outline font that has it and name it with --fallback-font"));
        }

        return (new("本机所有字体都没有", "no installed font has it"),
            new("核对该字；无误的，安装有此字的字体并用 --fallback-font 指定", "Check the character; if it is right, install a font that has it and name it with --fallback-font"));
    }
}
