using Bulletin.Diagnostics;

namespace Bulletin.Markdown;

/// <summary>A mark that looks like markup and is printed.</summary>
/// <param name="Kind">The kind of diagnostic.</param>
/// <param name="Mark">The mark, as it is written.</param>
/// <param name="Line">The line of the text on which it stands, from 0.</param>
/// <param name="Arguments">The arguments of the diagnostic.</param>
internal sealed record UntakenMark(DiagnosticDescriptor Kind, string Mark, int Line, ValueList<string> Arguments)
{
    /// <summary>The diagnostic.</summary>
    public Diagnostic At(string? path) => Kind.At(path, [.. Arguments]);
}
