using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>A measure that is alone and begins with 一是: the notice numbers several measures only.</summary>
internal static class MeasureChecks
{
    public static IEnumerable<Diagnostic> Check(RemediationReport report) =>
        report.PlacedFindings().Select(found => (Measures: found.Finding.Measures, Path: found.Path + ".measures"))
            .Append((Measures: report.Overview?.Measures ?? [], Path: "overview.measures"))
            .Concat((report.Overview?.Parts ?? []).Select((part, i) => (part.Measures, Path: ReportPath.Item("overview.parts", i) + ".measures")))
            .Append((Measures: report.NextSteps?.Measures ?? [], Path: "nextSteps.measures"))
            .Where(list => list.Measures.Count == 1)
            .SelectMany(list => Check(list.Measures[0], ReportPath.Item(list.Path, 0)));

    private static IEnumerable<Diagnostic> Check(Measure measure, string path)
    {
        var (first, text) = (measure.Lead ?? measure.Text, $"{measure.Lead}{measure.Text}");

        // 一是……；二是…… in one text is numbered by hand throughout.
        if (TypedNumeral.Read(text) is { Shape: NumeralShape.Measure, IsCertain: true } typed
            && !text.Contains(ChineseNumeral.Format(typed.Number + 1) + "是", StringComparison.Ordinal))
        {
            var place = path + (ReferenceEquals(first, measure.Text) ? ".text" : ".lead");
            yield return DiagnosticCodes.NumeralAlone.At(place, text[..typed.Length].Trim());
        }
    }
}
