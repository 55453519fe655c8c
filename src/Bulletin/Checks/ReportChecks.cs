using System.Text.RegularExpressions;
using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>What can be said against a report before anything is made of it.</summary>
internal static partial class ReportChecks
{
    public static IEnumerable<Diagnostic> Check(RemediationReport report) =>
        Whole(report).Concat(TotalChecks.Check(report)).Concat(ReportWalker.Walk(report).SelectMany(found => Value(found.Path, found.Field, found.Value)));

    /// <summary>Whether there is anything of a body.</summary>
    public static bool HasContent(RemediationReport report) =>
        report.Findings.Count > 0 || report.Sections.Count > 0 || report.Overview is not null || report.Preface.Count > 0 || report.NextSteps is not null;

    private static IEnumerable<Diagnostic> Whole(RemediationReport report)
    {
        if (report.TitleLines.Count == 0 && string.IsNullOrWhiteSpace(report.Issuer))
        {
            yield return DiagnosticCodes.NoTitle.At("titleLines");
        }

        if (!HasContent(report))
        {
            yield return DiagnosticCodes.NoContent.At("findings");
        }

        if (report.Date == default)
        {
            yield return DiagnosticCodes.DefaultDate.At("date");
        }

        if (report.Seal != SealKind.NameStamp && report.Signers.Count > 0)
        {
            yield return DiagnosticCodes.SignersWithoutStamp.At("signers");
        }

        if (report.Seal == SealKind.NameStamp && report.Signers.Count == 0)
        {
            yield return DiagnosticCodes.StampWithoutSigners.At("signers");
        }

        if (report.Seal == SealKind.NameStamp && report.Signatures.Count > 0)
        {
            yield return DiagnosticCodes.StampWithSignatures.At("signatures");
        }

        if (report.Numbering.Count > NumberingScheme.LevelCount)
        {
            yield return DiagnosticCodes.TooManyNumeralFormats.At("numbering", report.Numbering.Count, NumberingScheme.LevelCount);
        }

        if (report.Salutation is not null && report.Recipients.Count > 0)
        {
            yield return DiagnosticCodes.SalutationBesideRecipients.At("salutation");
        }

        if (!report.Kind.IsUsual)
        {
            yield return DiagnosticCodes.UnusualKind.At("kind", report.Kind);
        }

        if (report.Inspection is { } inspection)
        {
            (string Path, DateOnly? Date)[] dates =
                [("inspection.start", inspection.Start), ("inspection.end", inspection.End), ("inspection.feedbackDate", inspection.FeedbackDate), ("date", report.Date == default ? null : report.Date)];
            (string Path, DateOnly Date)? before = null;
            foreach (var (path, date) in dates)
            {
                if (date is not { } later)
                {
                    continue;
                }

                if (before is var (earlierPath, earlier) && earlier > later)
                {
                    yield return DiagnosticCodes.DatesOutOfOrder.At(earlierPath, earlierPath, ChineseDate.Format(earlier), path, ChineseDate.Format(later));
                }

                before = (path, later);
            }
        }
    }

    private static IEnumerable<Diagnostic> Value(string path, ReportField? field, object value) => value switch
    {
        RichText text => Text(path, field!, text.ToString()),
        string text when field is { Name: "file" } && string.IsNullOrWhiteSpace(text) => [DiagnosticCodes.BlankText.At(path)],
        string when field is { Name: "file" } => [],
        string text => Text(path, field!, text),
        Finding finding when IsBlank(finding.Title) && IsBlank(finding.Description) => [DiagnosticCodes.FindingEmpty.At(path)],
        Contact { Phone: null, Address: null, Email: null } => [DiagnosticCodes.ContactEmpty.At(path)],
        Section { Findings.Count: 0, Topics.Count: 0, Paragraphs.Count: 0 }
            or Topic { Findings.Count: 0, Groups.Count: 0, Paragraphs.Count: 0 }
            or FindingGroup { Findings.Count: 0, Paragraphs.Count: 0 } => [DiagnosticCodes.NoFindings.At(path)],
        ReportParagraph paragraph => ReportBlockChecks.Check(path, paragraph),
        Recipient { Group.Count: > 0, Name.IsBlank: false } => [DiagnosticCodes.RecipientOrGroup.At(path)],
        Recipient { Group.Count: 0, Name.IsBlank: true } => [DiagnosticCodes.BlankText.At(path)],
        ReportPicture picture => ReportBlockChecks.Check(path, picture),
        ReportCell cell => ReportBlockChecks.Check(path, cell),
        ReportTable table => ReportBlockChecks.Check(path, table),
        HeadingNumbering { Format: var format } when !NumeralFormat.TryParse(format ?? "", out _) =>
            [DiagnosticCodes.NumeralFormat.At(path, format)],
        Deadline { Date: { } date } => Date(path, date),
        Deadline { IsBrokenDate: true } deadline => [DiagnosticCodes.BrokenDeadline.At(path, deadline)],
        Deadline deadline => Text(path, field!, deadline.ToString()),
        DateOnly date when path != "date" || date != default => Date(path, date),
        int level when field?.Property.DeclaringType == typeof(ReportLayout) =>
            level is < 0 or > ReportLayout.LowestLevel ? [DiagnosticCodes.LayoutLevel.At(path, level)] : [],
        int and < 0 or decimal and < 0
            when field?.Kind != ReportFieldKind.Data && field?.Property.DeclaringType != typeof(ReportCell) && field?.Property.DeclaringType != typeof(ReportTable) =>
            [DiagnosticCodes.NegativeCount.At(path, value)],
        _ => [],
    };

    private static IEnumerable<Diagnostic> Date(string path, DateOnly date) =>
        date == default ? [DiagnosticCodes.UnsetDate.At(path, ChineseDate.Format(date))]
        : date.Year is < 1900 or > 2199 ? [DiagnosticCodes.OddDate.At(path, ChineseDate.Format(date))]
        : [];

    private static IEnumerable<Diagnostic> Text(string path, ReportField field, string text)
    {
        // A cell of a table may be empty, and the text of a figure and a label or a heading that is not to be printed; nothing else may.
        if (string.IsNullOrWhiteSpace(text)
            && field.Property.DeclaringType != typeof(ReportParagraph)
            && !(field.Property.DeclaringType == typeof(Recipient) && field.Name == "name")
            && field.Property.DeclaringType != typeof(ReportTable)
            && field.Property.DeclaringType != typeof(ReportCell)
            && field.Property.DeclaringType != typeof(ReportLabel)
            && field.Property.DeclaringType != typeof(ReportLayout))
        {
            yield return DiagnosticCodes.BlankText.At(path);
        }

        if (AsciiPunctuation().Match(text) is { Success: true } match)
        {
            yield return DiagnosticCodes.AsciiPunctuation.At(path, match.Groups["mark"].Value, text[Math.Max(0, match.Index - 4)..Math.Min(text.Length, match.Index + match.Length + 4)]);
        }
    }

    private static bool IsBlank(RichText? text) => text is null || text.IsBlank;

    [GeneratedRegex(
        @"(?<=[\u4E00-\u9FFF”》）])(?<mark>[,:;?!()])(?=[\u4E00-\u9FFF“《（])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AsciiPunctuation();
}
