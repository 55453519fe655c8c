namespace Bulletin.Data;

/// <summary>A single value.</summary>
/// <param name="value">The value as text; for a number its digits as they stand in the file.</param>
/// <param name="kind">What the file says it is.</param>
/// <param name="offset">The index in the file's text of its first character.</param>
/// <param name="end">The index after its last.</param>
internal sealed class ScalarNode(string value, ScalarKind kind, int offset = 0, int end = 0) : Node(offset)
{
    /// <summary>The value as text.</summary>
    public string Value { get; } = value;

    /// <summary>What the file says it is.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>The index in the file's text after its last character.</summary>
    public int End { get; } = end;

    /// <summary>The comment after it that may be lost text (<see cref="TrailingComment.After"/>), or null.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether it says that there is nothing: null, and in YAML also ~ and a place left empty.</summary>
    public bool IsNull => Kind == ScalarKind.Null || (Kind == ScalarKind.Plain && Value is ("" or "~" or "null" or "Null" or "NULL"));
}
