using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Explains why characters cannot be printed, and which fonts of this machine have them.</summary>
internal static class MissingCharacters
{
    private const int MostNames = 5;

    /// <summary>The code of a character as Unicode writes it: U+2082.</summary>
    public static string Name(int character) => "U+" + character.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns an error for each character, or one for each unsupported script (BUL4004; BUL6001 without any font). Reads the character
    /// maps of all fonts: call it only in case of an error.
    /// </summary>
    /// <param name="characters">The characters, none of which the fonts of the roles and the fallback fonts have.</param>
    /// <param name="resolver">The resolver that did not find them.</param>
    /// <param name="places">The place of each character, where it is known.</param>
    public static IEnumerable<Diagnostic> Explain(
        IReadOnlyCollection<int> characters, FontResolver resolver, IReadOnlyDictionary<int, string> places)
    {
        var scripts = characters.ToLookup(ComplexScripts.ScriptOf);
        var lacking = scripts[null].ToHashSet();
        var found = lacking.Count == 0 ? [] : FontSearch.Find(lacking, resolver.Catalog, resolver.Options);
        foreach (var script in scripts)
        {
            if (script.Key is { } name)
            {
                yield return Unset(name, [.. script], places);
                continue;
            }

            foreach (var character in script)
            {
                var (text, code, fonts) = (char.ConvertFromUtf32(character), Name(character), found[character]);
                var place = places.GetValueOrDefault(character);
                var (reason, hint) = Lacking(fonts);
                yield return resolver.Catalog.Faces.Count == 0 && fonts.Unsupported is null
                    ? DiagnosticCodes.NotInCollection.At(place, text, code)
                    : DiagnosticCodes.CharacterNowhere.At(place, text, code, reason, hint);
            }
        }
    }

    private static Diagnostic Unset(LocalText script, List<int> letters, IReadOnlyDictionary<int, string> places)
    {
        var codes = letters.Take(MostNames).Select(Name).ToList();
        var (others, more) = letters.Count > MostNames ? ($"等{letters.Count}个", $" and {letters.Count - MostNames} more") : ("", "");
        return DiagnosticCodes.CharacterNowhere.At(
            letters.Select(letter => places.GetValueOrDefault(letter)).FirstOrDefault(place => place is not null),
            string.Join(' ', letters.Take(MostNames).Select(char.ConvertFromUtf32)),
            new LocalText(string.Join('、', codes) + others, string.Join(", ", codes) + more),
            new LocalText(
                $"{script.Chinese}须连写、叠写或从右向左排，本软件的 PDF 排不了",
                $"{script.English} needs joined, stacked or right-to-left letters, which this PDF writer does not support"),
            new LocalText("这部分文字改用图片", "Use a picture for this text"));
    }

    private static (LocalText Reason, LocalText Hint) Lacking(FontsWithCharacter fonts)
    {
        if (fonts.Usable.Count > 0)
        {
            var names = fonts.Usable.Take(MostNames).ToList();
            return (
                new(
                    $"所用字体都没有；本机的{string.Concat(names.Select(name => $"“{name}”"))}有",
                    $"none of the fonts in use has it; installed fonts that have it: {string.Join(", ", names)}"),
                new(
                    $"用 --fallback-font \"{names[0]}\"（选项 FontOptions.Fallback）指定候补字体",
                    $"Name a fallback font: --fallback-font \"{names[0]}\" (option FontOptions.Fallback)"));
        }

        if (fonts.Restricted is { } restricted)
        {
            return (
                new(
                    $"所用字体都没有；本机的“{restricted}”有，但许可不允许嵌入",
                    $"none of the fonts in use has it; “{restricted}” has it, but its licence does not allow embedding"),
                new(
                    $"已获授权的，用 --licensed-font \"{restricted}\" --fallback-font \"{restricted}\"",
                    $"If you hold the licence, use --licensed-font \"{restricted}\" --fallback-font \"{restricted}\""));
        }

        if (fonts.Unsupported is var (name, reason))
        {
            return (
                new(
                    $"所用字体都没有；本机的“{name}”有，但不能用：{reason.Chinese}",
                    $"none of the fonts in use has it; “{name}” has it, but cannot be used: {reason.English}"),
                new(
                    "改用文字或图片，或安装有此字的普通字体并用 --fallback-font 指定",
                    "Use words or a picture, or install an outline font that has it and name it with --fallback-font"));
        }

        return (new("本机所有字体都没有", "no installed font has it"),
            new(
                "核对该字；无误的，安装有此字的字体并用 --fallback-font 指定",
                "Check the character; if it is right, install a font that has it and name it with --fallback-font"));
    }
}
