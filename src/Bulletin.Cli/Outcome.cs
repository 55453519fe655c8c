using System.Text.Json;

namespace Bulletin.Cli;

/// <summary>What a command came to.</summary>
internal sealed record Outcome
{
    /// <summary>The exit code; 0 by default.</summary>
    public int ExitCode { get; init; }

    /// <summary>The files that were written.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>What was found.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the command prints on standard output, where that is its purpose; with its final line break.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the command adds to the JSON object, where it has something to tell that is not text; null (the default) for nothing.</summary>
    public Action<Utf8JsonWriter>? Json { get; init; }
}
