namespace Bulletin.Model;

/// <summary>
/// What the public may read of a report: a report without a trace of what is withheld. It is made before anything else looks at the report, so that numbers, totals and paths are its own.
/// A part that only withheld things stood in is left out with them.
/// </summary>
internal static class PublicView
{
    public static RemediationReport Of(RemediationReport report)
    {
        var view = report with
        {
            Preface = Kept(report.Preface, Of),
            Overview = Of(report.Overview),
            Sections = Kept(report.Sections, Of),
            Findings = Kept(report.Findings, Of),
            NextSteps = Of(report.NextSteps),
            Closing = Kept(report.Closing, Of),
            ContactsText = Of(report.ContactsText),
            Attachments = Kept(report.Attachments, Of),
        };
        var notPublished = report.NotPublished + report.AllFindings().Count() - view.AllFindings().Count();

        // Declared totals would tell how many findings are withheld.
        return view with { NotPublished = notPublished, Totals = notPublished > 0 ? null : report.Totals };
    }

    private static ReportParagraph? Of(ReportParagraph? paragraph) => paragraph switch
    {
        { Withholding: { } withholding } => withholding.PublicWording is { } wording ? new ReportParagraph { Text = wording } : null,
        _ => paragraph,
    };

    private static Overview? Of(Overview? overview)
    {
        if (overview is null)
        {
            return null;
        }

        var view = overview with
        {
            Paragraphs = Kept(overview.Paragraphs, Of),
            Measures = Kept(overview.Measures, Of),
            Parts = Kept(overview.Parts, Of),
            Summary = Of(overview.Summary),
        };
        return view is { Paragraphs.Count: 0, Measures.Count: 0, Parts.Count: 0, Summary: null } && view != overview ? null : view;
    }

    private static OverviewPart? Of(OverviewPart part)
    {
        var view = part with { Paragraphs = Kept(part.Paragraphs, Of), Measures = Kept(part.Measures, Of) };
        return view is { Paragraphs.Count: 0, Measures.Count: 0 } && view != part ? null : view;
    }

    private static NextSteps? Of(NextSteps? steps)
    {
        if (steps is null)
        {
            return null;
        }

        var view = steps with { Paragraphs = Kept(steps.Paragraphs, Of), Measures = Kept(steps.Measures, Of) };
        return view is { Paragraphs.Count: 0, Measures.Count: 0 } && view != steps ? null : view;
    }

    private static Section? Of(Section section)
    {
        var view = section with { Paragraphs = Kept(section.Paragraphs, Of), Topics = Kept(section.Topics, Of), Findings = Kept(section.Findings, Of) };
        return view is { Paragraphs.Count: 0, Topics.Count: 0, Findings.Count: 0 } && view != section ? null : view;
    }

    private static Topic? Of(Topic topic)
    {
        var view = topic with { Paragraphs = Kept(topic.Paragraphs, Of), Groups = Kept(topic.Groups, Of), Findings = Kept(topic.Findings, Of) };
        return view is { Paragraphs.Count: 0, Groups.Count: 0, Findings.Count: 0 } && view != topic ? null : view;
    }

    private static FindingGroup? Of(FindingGroup group)
    {
        var view = group with { Paragraphs = Kept(group.Paragraphs, Of), Findings = Kept(group.Findings, Of) };
        return view is { Paragraphs.Count: 0, Findings.Count: 0 } && view != group ? null : view;
    }

    // Measures without the finding that they answer would tell what it was: a problem withheld without a wording takes the whole finding with it.
    private static Finding? Of(Finding finding) => finding.Withholding switch
    {
        null => finding with { Measures = Kept(finding.Measures, Of), Evidence = Kept(finding.Evidence, Of) },
        { Problem: { PublicWording: null } } => null,
        var withholding => Remediated(Worded(finding, withholding.Problem), withholding.Remediation) with { Withholding = null },
    };

    // The wording stands where the text stood: in the title where there was one, its further lines in the description.
    private static Finding Worded(Finding finding, Withholding? withholding)
    {
        if (withholding?.PublicWording is not { } wording)
        {
            return finding;
        }

        var (first, rest) = finding.Title is null ? (null, wording) : FirstLine(wording);
        return finding with { Title = first, Description = rest };
    }

    // The status stays: it is counted, and says nothing of what was done. Who had to do it by when is part of it.
    private static Finding Remediated(Finding finding, Withholding? withholding) => withholding is null
        ? finding with { Measures = Kept(finding.Measures, Of), Evidence = Kept(finding.Evidence, Of) }
        : finding with
        {
            MeasuresIntro = null,
            Measures = [],
            Evidence = [],
            Outcome = withholding.PublicWording,
            StatusText = null,
            ResponsibleUnits = [],
            ResponsibleLeader = null,
            Deadline = null,
            NextStep = null,
        };

    private static Measure? Of(Measure measure)
    {
        if (measure.Withholding is not { } withholding)
        {
            return measure;
        }

        if (withholding.PublicWording is not { } wording)
        {
            return null;
        }

        var (first, rest) = FirstLine(wording);
        return measure.Lead is not null && rest is not null ? new Measure { Lead = first, Text = rest } : new Measure { Text = wording };
    }

    private static Attachment? Of(Attachment attachment)
    {
        if (attachment.Withholding is not { } withholding)
        {
            return attachment with { Paragraphs = Kept(attachment.Paragraphs, Of) };
        }

        if (withholding.PublicWording is not { } wording)
        {
            return null;
        }

        var (first, rest) = FirstLine(wording);
        return new Attachment { Title = first, Paragraphs = rest is null ? [] : [rest] };
    }

    private static (RichText First, RichText? Others) FirstLine(RichText wording)
    {
        var lines = wording.Lines();
        return lines.Count < 2 ? (wording.Trim(), null) : (lines[0], lines.Skip(1).Aggregate((above, line) => above + "\n" + line));
    }

    private static ValueList<T> Kept<T>(ValueList<T> items, Func<T, T?> view)
        where T : class => items.Select(view).OfType<T>().ToValueList();
}
