using Bulletin.Text;

namespace Bulletin;

/// <summary>How the headings of a document are numbered, level by level.</summary>
/// <param name="Levels">Levels 1, 2, 3, 4.</param>
/// <exception cref="ArgumentNullException">The levels are null.</exception>
/// <exception cref="ArgumentException">A level is null, or there are not four of them.</exception>
public sealed record NumberingScheme(ValueList<LevelNumbering> Levels)
{
    /// <summary>Levels 1, 2, 3, 4.</summary>
    public ValueList<LevelNumbering> Levels { get; init => field = Checked(value); } = Checked(Levels);

    /// <summary>The number of heading levels: four (GB/T 9704-2012 §7.3.3).</summary>
    public const int LevelCount = 4;

    /// <summary>一、 → （一） → 1. → （1）, beginning anew under each heading above (GB/T 9704-2012 §7.3.3).</summary>
    public static NumberingScheme Standard { get; } = Of("一、", "（一）", "1.", "（1）");

    /// <summary>A scheme from four patterns; see <see cref="NumeralFormat"/>.</summary>
    /// <exception cref="FormatException">A pattern has no numeral, or more than one.</exception>
    public static NumberingScheme Of(string first, string second, string third, string fourth) =>
        new([.. new[] { first, second, third, fourth }.Select(pattern => new LevelNumbering(NumeralFormat.Parse(pattern)))]);

    private static ValueList<LevelNumbering> Checked(ValueList<LevelNumbering> levels) =>
        Argument.Items(levels, nameof(Levels)).Count == LevelCount ? levels
        : throw new ArgumentException($"Expected {LevelCount} levels, got {levels.Count}.", nameof(levels));
}
