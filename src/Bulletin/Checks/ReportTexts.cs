using System.Collections.Immutable;

namespace Bulletin.Checks;

/// <summary>Every text of a report, sorted into what the public reads and what it does not: the same line that <see cref="RemediationReport.For"/> draws, with the paths of the whole report.</summary>
internal static class ReportTexts
{
    private static readonly ImmutableArray<string> ProblemFields = ["title", "description"];

    private static readonly ImmutableArray<string> RemediationFields =
        ["measuresIntro", "measures", "evidence", "outcome", "statusText", "responsibleUnits", "responsibleLeader", "deadline", "nextStep"];

    /// <summary>The texts, in order; reasons are among what is withheld.</summary>
    public static IEnumerable<ReportText> Of(RemediationReport report)
    {
        var (hidden, wordings) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (path, _, value) in ReportWalker.Walk(report))
        {
            // What stands within a thing that is left out does not bring a wording of its own into the open.
            if (Find(path, hidden) is null)
            {
                Sort(path, value, hidden, wordings);
            }
        }

        return ReportWalker.Walk(report).Where(found => found.Value is RichText or string or Deadline { Words: not null }).Select(found =>
            wordings.TryGetValue(found.Path, out var of)
                ? new ReportText(found.Path, found.Field!, found.Value.ToString()!, null, of)
                : new ReportText(found.Path, found.Field!, found.Value.ToString()!, Find(found.Path, hidden), null));
    }

    private static void Sort(string path, object value, Dictionary<string, string> hidden, Dictionary<string, string> wordings)
    {
        var withholding = path + ".withholding";
        switch (value)
        {
            case ReportParagraph { Withholding: { } one }:
                Hide(one, withholding, path);
                break;
            case Measure { Withholding: { } one }:
                Hide(one, withholding, path);
                break;
            case Attachment { Withholding: { } one }:
                Hide(one, withholding, path);
                break;
            case Finding { Withholding.Problem: { PublicWording: null } one }:
                Hide(one, withholding + ".problem", path);
                break;
            case Finding { Withholding: { } both }:
                hidden[withholding] = withholding;
                Hide(both.Problem, withholding + ".problem", [.. ProblemFields.Select(field => path + "." + field)]);
                Hide(both.Remediation, withholding + ".remediation", [.. RemediationFields.Select(field => path + "." + field)]);
                break;
        }

        void Hide(Withholding? one, string by, params string[] paths)
        {
            if (one is null)
            {
                return;
            }

            foreach (var at in paths)
            {
                hidden[at] = by;
            }

            if (one.PublicWording is not null)
            {
                wordings[by + ".publicWording"] = by;
            }
        }
    }

    // What hides a path: something that hides it itself, or what it lies in.
    private static string? Find(string path, Dictionary<string, string> hidden)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (hidden.TryGetValue(path[..end], out var by))
            {
                return by;
            }
        }

        return null;
    }
}
