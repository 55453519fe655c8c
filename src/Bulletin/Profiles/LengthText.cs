using System.Globalization;
using Bulletin.Standard;

namespace Bulletin.Profiles;

/// <summary>Lengths as they are written in profile files: <c>37mm</c>, <c>2cm</c>, <c>16pt</c>, <c>三号</c>, <c>2字</c>.</summary>
internal static class LengthText
{
    // More digits than any measure has: beyond them a number may not fit a length.
    private const int Longest = 12;

    private static readonly (string Unit, Func<double, Length> Of)[] Units =
    [
        ("mm", Length.Mm), ("毫米", Length.Mm), ("cm", number => Length.Mm(number * 10)), ("厘米", number => Length.Mm(number * 10)),
        ("pt", Length.Pt), ("磅", Length.Pt),
    ];

    /// <summary>The pattern of a length, for the JSON Schema.</summary>
    public const string Pattern = "^(0|-?[0-9]+(\\.[0-9]+)? ?(mm|毫米|cm|厘米|pt|磅|字)|(初|小?[一二三四五六七八1-8])号|小[初一二三四五六1-6])$";

    /// <summary>The length; null for another text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="character">The width of a character, 一字.</param>
    public static Length? Parse(string text, Length character)
    {
        text = text.Trim();
        if (text == "0")
        {
            return Length.Zero;
        }

        if (TypeSizes.Parse(text) is { } size)
        {
            return size;
        }

        foreach (var (unit, of) in Units)
        {
            if (Number(text, unit) is { } number)
            {
                return of(number);
            }
        }

        return Number(text, "字") is { } count ? new Length((long)Math.Round(character.Emu * count, MidpointRounding.AwayFromZero)) : null;
    }

    /// <summary>A length as text: points where they are exact, else millimetres; read again, it is equal.</summary>
    public static string Write(Length length) =>
        length == Length.Zero ? "0"
        : TypeSizes.NameOf(length) is { } name ? name
        : Length.Pt(Math.Round(length.Points, 2)) == length ? Math.Round(length.Points, 2).ToString("0.##", CultureInfo.InvariantCulture) + "pt"
        : length.Millimetres.ToString("0.######", CultureInfo.InvariantCulture) + "mm";

    private static double? Number(string text, string unit) =>
        text.EndsWith(unit, StringComparison.OrdinalIgnoreCase) && text.Length - unit.Length <= Longest
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length).Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 100000
            ? number
            : null;
}
