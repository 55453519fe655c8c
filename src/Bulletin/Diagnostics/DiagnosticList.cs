namespace Bulletin.Diagnostics;

/// <summary>Diagnostics as a whole.</summary>
internal static class DiagnosticList
{
    /// <summary>The same, in a language.</summary>
    public static ValueList<Diagnostic> In(this IEnumerable<Diagnostic> diagnostics, DiagnosticLanguage language) =>
        diagnostics.Select(diagnostic => diagnostic with { Language = language }).ToValueList();
}
