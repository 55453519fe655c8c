using System.Globalization;
using System.Reflection;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Standard;

/// <summary>Values of a style profile in words.</summary>
internal static class StyleValue
{
    /// <summary>A field as messages name it.</summary>
    public static LocalText Label(StyleField field) => new(field.Term, field.Path);

    /// <summary>A value.</summary>
    public static LocalText Words(StyleField field, object? value) => value switch
    {
        Length length => Words(field, length),
        bool isTrue => new(isTrue ? "是" : "否", isTrue ? "true" : "false"),
        Enum term => Term(term),
        string text => Same($"“{Readable(text)}”"),
        Colour colour => Same("#" + colour),
        _ => Same(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>A text without control characters and not too long.</summary>
    public static string Readable(string text) =>
        CharacterRules.Shortened(string.Concat(text.Select(character => char.IsControl(character) || char.IsSurrogate(character) || CharacterRules.IsForbidden(new(character)) ? '□' : character)), 40);

    /// <summary>A bound.</summary>
    public static LocalText Bound(StyleField field, double bound) => Same(Number(bound) + Unit(field));

    /// <summary>A length, in the unit of the field.</summary>
    public static double In(StyleField field, Length length) => field.Unit == StyleUnit.Millimetre ? length.Millimetres : length.Points;

    /// <summary>A value of an enumeration.</summary>
    public static LocalText Term(Enum value) => new(TermOf(value), value.ToString());

    /// <summary>The Chinese term of a value of an enumeration.</summary>
    public static string TermOf(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<TermAttribute>()?.Chinese ?? value.ToString();

    /// <summary>The Chinese terms of an enumeration.</summary>
    public static IEnumerable<string> TermsOf(Type type) => Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => TermOf((Enum)Enum.ToObject(type, value)));

    private static LocalText Words(StyleField field, Length length)
    {
        var text = field.Unit == StyleUnit.Point ? Number(length.Points) + " pt" : Number(length.Millimetres) + " mm";
        return field.IsTypeSize && TypeSizes.NameOf(length) is { } name ? new($"{text}（{name}）", text) : Same(text);
    }

    private static string Unit(StyleField field) => field.Type != typeof(Length) ? "" : field.Unit == StyleUnit.Millimetre ? " mm" : " pt";

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static LocalText Same(string text) => new(text, text);
}
