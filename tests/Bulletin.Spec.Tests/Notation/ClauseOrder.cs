using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>File names as their clauses follow each other: 9704 before the others, 5.1.9 before 5.1.10.</summary>
internal sealed partial class ClauseOrder : IComparer<string>
{
    public static ClauseOrder Instance { get; } = new();

    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x!), Key(y!));

    private static string Key(string name) =>
        (name.StartsWith("9704", StringComparison.Ordinal) ? "" : "~") + Digits().Replace(name, match => int.Parse(match.Value, CultureInfo.InvariantCulture).ToString("00000", CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
