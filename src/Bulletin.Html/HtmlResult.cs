namespace Bulletin;

/// <summary>A notice as HTML, and the diagnostics of writing it.</summary>
/// <param name="Html">The page, or the fragment. Lines end in <c>\n</c>; to be written as UTF-8.</param>
/// <param name="Pictures">The pictures that belong beside it, each once; none if they are in the page.</param>
public sealed record HtmlResult(string Html, ValueList<HtmlPicture> Pictures)
{
    /// <summary>The diagnostics. Never contains errors.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];
}
