using System.Globalization;
using System.Reflection;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;
using Bulletin.Standard;
using Bulletin.Text;

namespace Bulletin.Profiles;

/// <summary>Single values of a profile, as files have them.</summary>
internal static class ProfileNotation
{
    /// <summary>The field of the margins as offices give them, in <c>page</c>.</summary>
    public const string Margins = "margins";

    /// <summary>The names of the four margins, in the order of <see cref="PageGeometry.WithMargins"/>.</summary>
    public static readonly string[] Sides = ["top", "bottom", "left", "right"];

    private static readonly string[] Counters = ["字", "行", "级"];

    /// <summary>What a field holds, as messages name it.</summary>
    public static LocalText Expected(Type type) => type == typeof(int) ? Wording.Integer : type == typeof(bool) ? Wording.Boolean : Wording.Text;

    /// <summary>The value; null with a reason.</summary>
    /// <param name="field">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="character">The width of a character, 一字.</param>
    /// <param name="reason">The kind of diagnostic and its arguments, if there is no value.</param>
    public static object? Read(StyleField field, string text, Length character, out (DiagnosticDescriptor Kind, object?[] Arguments)? reason)
    {
        var value = Read(field.Type, text, character);
        reason = value is not null ? null
            : field.Type == typeof(Length) ? (DiagnosticCodes.ProfileLength, [Excerpt.Of(text), StyleValue.Label(field)])
            : field.Type == typeof(Colour) ? (DiagnosticCodes.ProfileColour, [Excerpt.Of(text)])
            : field.Type == typeof(int) ? (DiagnosticCodes.BadNumber, [Excerpt.Of(text), Wording.Integer])
            : (DiagnosticCodes.ProfileTerm, [Excerpt.Of(text), StyleValue.Label(field), string.Join("、", Words(field.Type))]);
        return value;
    }

    /// <summary>The words of a field with a choice, as written first.</summary>
    public static IEnumerable<string> Words(Type type) => type == typeof(bool) ? ["true", "false"] : StyleValue.TermsOf(type);

    /// <summary>The words that are read besides.</summary>
    public static IEnumerable<string> OtherWords(Type type) => type == typeof(bool) ? [] : Enum.GetNames(type);

    /// <summary>The node of a value.</summary>
    public static Node Write(object? value) => value switch
    {
        Length length => Text(LengthText.Write(length)),
        int number => new ScalarNode(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number),
        bool isTrue => new ScalarNode(isTrue ? "true" : "false", ScalarKind.Boolean),
        Enum term => Text(StyleValue.TermOf(term)),
        Colour colour => Text("#" + colour),
        _ => Text((string)value!),
    };

    private static object? Read(Type type, string text, Length character)
    {
        var word = text.Trim();
        return type == typeof(string) ? text
            : type == typeof(Length) ? LengthText.Parse(word, character)
            : type == typeof(int) ? Integer(word)
            : type == typeof(bool) ? Boolean(word)
            : type == typeof(Colour) ? ColourOf(word)
            : Term(type, word);
    }

    private static object? Integer(string text)
    {
        var digits = Counters.Any(counter => text.EndsWith(counter, StringComparison.Ordinal)) ? text[..^1].TrimEnd() : text;
        return int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static object? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" or "是" => true,
        "false" or "False" or "FALSE" or "否" => false,
        _ => null,
    };

    private static object? ColourOf(string text) =>
        text.TrimStart('#') is { Length: 6 } digits && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number)
            : null;

    private static object? Term(Type type, string word)
    {
        foreach (var name in Enum.GetNames(type))
        {
            var term = type.GetField(name)!.GetCustomAttribute<TermAttribute>();
            if (string.Equals(name, word, StringComparison.OrdinalIgnoreCase) || term?.Chinese == word || term?.AlsoRead.Contains(word, StringComparer.Ordinal) == true)
            {
                return Enum.Parse(type, name);
            }
        }

        return null;
    }

    private static ScalarNode Text(string text) => new(text, ScalarKind.Text);
}
