namespace Bulletin;

/// <summary>
/// Where a piece of text came from: a path into the report (<c>sections[1].findings[3].measures[0].text</c>) or null for text that a template or a hand wrote.
/// Origins take no part in equality: two documents that say the same are equal, wherever the words came from.
/// </summary>
/// <param name="path">The path, or null.</param>
public readonly struct Origin(string? path) : IEquatable<Origin>
{
    /// <summary>The path into the report, or null.</summary>
    public string? Path { get; } = path;

    /// <summary>No origin: text that does not come from the report.</summary>
    public static Origin None => default;

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
