namespace Bulletin;

/// <summary>
/// The source of a piece of text: a path into the report (<c>sections[1].findings[3].measures[0].text</c>), or null for text of a
/// template or of hand-written Markdown. Origins take no part in equality: two documents with the same text are equal, whatever its
/// source.
/// </summary>
/// <param name="path">The path, or null.</param>
public readonly struct Origin(string? path) : IEquatable<Origin>
{
    private readonly string? _line;

    private Origin(string? path, string? line)
        : this(path) => _line = line;

    /// <summary>The path into the report, or null.</summary>
    public string? Path { get; } = path;

    /// <summary>No origin: text that does not come from the report.</summary>
    public static Origin None => default;

    /// <summary>
    /// The place for a diagnostic: <see cref="Path"/>, or <c>file:line</c> for text of a template or of hand-written Markdown; null if
    /// neither is known.
    /// </summary>
    internal string? Place => Path ?? _line;

    /// <summary>The origin of text on a line of a template or of hand-written Markdown.</summary>
    /// <param name="place">The place as <c>file:line</c>.</param>
    internal static Origin OfLine(string place) => new(null, place);

    /// <summary>Always true, see the type.</summary>
    public bool Equals(Origin other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Origin;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    /// <inheritdoc/>
    public override string ToString() => Path ?? "";

    /// <summary>Always true, see the type.</summary>
    public static bool operator ==(Origin left, Origin right) => left.Equals(right);

    /// <summary>Always false, see the type.</summary>
    public static bool operator !=(Origin left, Origin right) => !left.Equals(right);
}
