using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Standard;

/// <summary>Finds the values of a profile with which no page can be made: single ones first, then those that leave others no room.</summary>
internal static class StyleValidation
{
    private static readonly Length HalfPoint = Length.Pt(0.5);

    /// <summary>All problems.</summary>
    public static ValueList<Diagnostic> Validate(StyleProfile profile)
    {
        List<Diagnostic> found = [.. Missing(profile)];
        if (found.Count == 0)
        {
            found.AddRange(StyleFields.All.SelectMany(field => Value(field, field.Get(profile))));
        }

        if (found.Count == 0)
        {
            found.AddRange(StyleContradictions.Find(profile));
        }

        if (found.Count == 0)
        {
            // Values that follow from others have their bounds too.
            var resolved = StyleResolution.Resolve(profile);
            found.AddRange(StyleRoom.CheckSheet(resolved));
            found.AddRange(found.Count == 0 ? StyleFields.All.SelectMany(field => Value(field, field.Get(resolved))) : []);
            found.AddRange(found.Count == 0 ? StyleRoom.Check(resolved) : []);
        }

        return found.ToValueList();
    }

    private static IEnumerable<Diagnostic> Missing(StyleProfile profile)
    {
        foreach (var part in StyleFields.Parts)
        {
            var (path, value) = (StyleField.NameOf(part), part.GetValue(profile));
            if (value is null || (value is ValueList<HeadingStyle> { } items && items.Contains(null!)))
            {
                yield return DiagnosticCodes.StyleMissing.At(path, new LocalText(path, path));
            }
            else if (value is ValueList<HeadingStyle> { Count: not StyleFields.Levels } headings)
            {
                yield return DiagnosticCodes.StyleHeadings.At(path, headings.Count, StyleFields.Levels);
            }
        }
    }

    private static IEnumerable<Diagnostic> Value(StyleField field, object? value) => value switch
    {
        null => [DiagnosticCodes.StyleMissing.At(field.Path, StyleValue.Label(field))],
        Length length => IsOutside(field, StyleValue.In(field, length)) ? [OutOfRange(field, length)] : HalfPoints(field, length),
        int number => IsOutside(field, number) ? [OutOfRange(field, number)]
            : field.Path == "pageNumber.firstNumber" && number % 2 == 0 ? [DiagnosticCodes.StyleOdd.At(field.Path, StyleValue.Label(field), number)]
            : [],
        string text when IsOutside(field, text.Length) || (field.Least > 0 && string.IsNullOrWhiteSpace(text)) || !IsPrintable(text) =>
            [DiagnosticCodes.StyleText.At(field.Path, StyleValue.Label(field), StyleValue.Readable(text), field.Least, field.Most)],
        Enum term when !Enum.IsDefined(field.Type, term) =>
            [DiagnosticCodes.StyleUndefined.At(field.Path, StyleValue.Label(field), term.ToString("D"), string.Join("、", StyleValue.TermsOf(field.Type)))],
        _ => [],
    };

    private static bool IsOutside(StyleField field, double value) => !(value >= field.Least && value <= field.Most);

    private static bool IsPrintable(string text) => CharacterRules.IndexOfForbidden(text) < 0 && !text.Any(char.IsControl);

    private static Diagnostic OutOfRange(StyleField field, object value) =>
        DiagnosticCodes.StyleOutOfRange.At(field.Path, StyleValue.Label(field), StyleValue.Words(field, value), StyleValue.Bound(field, field.Least), StyleValue.Bound(field, field.Most));

    private static IEnumerable<Diagnostic> HalfPoints(StyleField field, Length length) =>
        field.IsTypeSize && length.Emu % HalfPoint.Emu != 0
            ? [DiagnosticCodes.StyleHalfPoints.At(field.Path, StyleValue.Label(field), StyleValue.Words(field, length), StyleValue.Words(field, Rounded(length)))]
            : [];

    private static Length Rounded(Length length) => HalfPoint * (long)Math.Round(length.Emu / (double)HalfPoint.Emu);
}
