using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>
/// That nothing withheld comes near a public file by a way that leaving it out does not close. Places are those of the whole report, since that is what must be mended; no message holds a word of it.
/// </summary>
internal static class AudienceChecks
{
    /// <summary>What speaks against making the notice for that audience.</summary>
    /// <param name="report">The whole report.</param>
    /// <param name="audience">For whom.</param>
    public static IEnumerable<Diagnostic> Check(RemediationReport report, Audience audience)
    {
        if (audience == Audience.Party)
        {
            return [];
        }

        var withholds = ReportWalker.Walk(report).Any(found => found.Value is Withholding);
        return Classified(report).Concat(withholds ? Withheld(report) : []);
    }

    /// <summary>The same of what the template made: a masthead of its own may be classified.</summary>
    /// <param name="blocks">The tree.</param>
    /// <param name="audience">For whom.</param>
    public static IEnumerable<Diagnostic> Check(ValueList<Block> blocks, Audience audience) => audience == Audience.Party
        ? []
        : blocks.OfType<MastheadBlock>()
            .Where(masthead => !masthead.Classification.IsBlank)
            .Select(masthead => DiagnosticCodes.ClassifiedPublic.At(masthead.Origin.Place ?? "masthead"));

    private static IEnumerable<Diagnostic> Classified(RemediationReport report) =>
        report.Masthead?.Classification is null ? [] : [DiagnosticCodes.ClassifiedPublic.At("masthead.classification")];

    private static IEnumerable<Diagnostic> Withheld(RemediationReport report)
    {
        var view = report.ViewOf(Audience.Public);
        if (!ReportChecks.HasContent(view) && ReportChecks.HasContent(report))
        {
            yield return DiagnosticCodes.NothingPublic.At(place: null);
        }

        var texts = ReportTexts.Of(report).ToList();
        foreach (var diagnostic in Figures(report, view, texts).Concat(Repeated(report, texts)))
        {
            yield return diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> Figures(RemediationReport report, RemediationReport view, List<ReportText> texts)
    {
        var figures = new GivenFigures(ReportTotals.Count(report), ReportTotals.Count(view));

        // A public wording says what the office means the public to read.
        foreach (var text in texts.Where(text => text.Withheld is null && text.WordingOf is null && !IsFileName(text.Field)))
        {
            if (IsSentenceWithFigures(text))
            {
                if (GivenFigures.IsIn(text.Text))
                {
                    yield return DiagnosticCodes.GivenFigures.At(text.Path);
                }
            }
            else if (figures.Contradicts(text.Text))
            {
                yield return DiagnosticCodes.StaleFigure.At(text.Path);
            }
        }
    }

    // The opening and the sentence that sums up: what they count is what was left out of.
    private static bool IsSentenceWithFigures(ReportText text) =>
        text.Field.Property.DeclaringType == typeof(ReportParagraph) && text.Field.Name == "text"
        && (text.Path.StartsWith("preface[", StringComparison.Ordinal) || text.Path.StartsWith("overview.summary.", StringComparison.Ordinal));

    private static bool IsFileName(ReportField field) => field.Property.DeclaringType == typeof(ReportPicture) && field.Name == "file";

    private static bool IsProse(ReportField field) =>
        (field.Kind == ReportFieldKind.RichText && field.Name != "publicWording")
        || (field.Property.DeclaringType == typeof(ReportPicture) && field.Name == "alt");

    private static IEnumerable<Diagnostic> Repeated(RemediationReport report, List<ReportText> texts)
    {
        // Who issues the notice is named everywhere, and in what is withheld too.
        var names = report.Signatures
            .Concat(report.Recipients.SelectMany(recipient => recipient.Group.Prepend(recipient.Name))).Select(name => name.ToString())
            .Concat([report.Issuer, report.Inspection?.Inspected, report.Inspection?.Team, report.Inspection?.OrderedBy])
            .ToHashSet(StringComparer.Ordinal);
        var withheld = texts.Where(text =>
            text.Withheld is not null && IsProse(text.Field) && !names.Contains(text.Text));
        return Repetition.Find(withheld, texts.Where(text => text.Withheld is null)).Concat(WithheldNames.Find(texts))
            .Where(found => found.Published.WordingOf is not { } own || !string.Equals(own, found.Withheld.Withheld, StringComparison.Ordinal))
            .Select(found => DiagnosticCodes.WithheldElsewhere.At(found.Published.Path, found.Withheld.Path))
            .Distinct();
    }
}
