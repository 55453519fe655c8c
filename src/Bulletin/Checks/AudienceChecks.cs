using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>That nothing withheld comes near a public file.</summary>
internal static class AudienceChecks
{
    /// <summary>For the public audience, an error for each thing withheld: what cannot be left out safely is refused whole.</summary>
    public static IEnumerable<Diagnostic> Check(RemediationReport report, Audience audience) =>
        audience == Audience.Party
            ? []
            : ReportWalker.Walk(report).Where(found => found.Value is Withholding).Select(found => DiagnosticCodes.WithholdingNotYet.At(found.Path));
}
