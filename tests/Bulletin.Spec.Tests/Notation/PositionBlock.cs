using System.Globalization;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>A block “positions”: <c>title line 1: centre 106 mm, size 22 pt</c>, a line for each thing measured.</summary>
internal static class PositionBlock
{
    /// <summary>The same lines with what was measured.</summary>
    public static IReadOnlyList<string> Measure(IReadOnlyList<string> lines, PagedDocument document, SpecSettings settings)
    {
        var places = new Places(document, settings.Profile);
        return [.. lines.Select(line =>
        {
            var (subject, facts) = Split(line);
            return places.Find(subject) is { } place
                ? $"{subject}: {string.Join(", ", facts.Select(fact => Measured(place, fact, settings.Profile)))}"
                : $"{subject}: (not there)";
        })];
    }

    /// <summary>Whether each fact of each line is as expected, lengths within the tolerance.</summary>
    public static bool Agree(IReadOnlyList<string> expected, IReadOnlyList<string> actual, double tolerance) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => pair.First == pair.Second || Agree(Split(pair.First).Facts, Split(pair.Second).Facts, tolerance));

    private static bool Agree(string[] expected, string[] actual, double tolerance) =>
        expected.Length == actual.Length && expected.Zip(actual).All(pair => pair.First == pair.Second || Near(PositionFact.Parse(pair.First), PositionFact.Parse(pair.Second), tolerance));

    private static bool Near(PositionFact expected, PositionFact actual, double tolerance) =>
        (expected.Name, expected.Unit) == (actual.Name, actual.Unit)
        && double.TryParse(expected.Value, CultureInfo.InvariantCulture, out var wanted)
        && double.TryParse(actual.Value, CultureInfo.InvariantCulture, out var got)
        && Math.Abs(wanted - got) <= tolerance / PositionFact.Millimetres(expected.Unit) + 1e-9;

    private static string Measured(Place place, string fact, StyleProfile profile) => PositionFact.Parse(fact).Measured(place, profile).ToString();

    // A quoted text may hold a colon itself.
    private static (string Subject, string[] Facts) Split(string line)
    {
        var colon = line.LastIndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? (line[..colon], line[(colon + 2)..].Split(", ")) : throw new FormatException($"“{line}” is no “SUBJECT: FACT, FACT”.");
    }
}
