using Bulletin.Checks;
using Bulletin.Diagnostics;
using Bulletin.Layout;
using Bulletin.Model;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>Gives a document the masthead (版头) that its form asks for: from the report, or as it was written by hand.</summary>
internal static class MastheadComposer
{
    /// <summary>The blocks with the masthead of the report before them, where the form has one and the template made none; without one where it has none.</summary>
    public static ValueList<Block> Compose(ValueList<Block> blocks, RemediationReport? report, StyleProfile profile, string? kind, List<Diagnostic> diagnostics)
    {
        if (profile.Form == DocumentForm.Web)
        {
            return WithoutMasthead(blocks, report, diagnostics);
        }

        if (blocks is not [MastheadBlock, ..])
        {
            if (report is null)
            {
                diagnostics.Add(DiagnosticCodes.NoMasthead.At("form", ReportSchema.Write(profile.Form)));
                return blocks;
            }

            blocks = [Of(report, profile), .. blocks];
        }

        var masthead = new TypedItems(diagnostics).Masthead((MastheadBlock)blocks[0], profile.Masthead.PeriodSeparator);
        blocks = [masthead, .. blocks.Skip(1)];
        diagnostics.AddRange(MastheadChecks.Check(masthead, profile.Form, kind));
        diagnostics.AddRange(CheckMark(masthead, profile));
        return blocks;
    }

    private static ValueList<Block> WithoutMasthead(ValueList<Block> blocks, RemediationReport? report, List<Diagnostic> diagnostics)
    {
        if (report?.Masthead is not null || blocks is [MastheadBlock, ..])
        {
            diagnostics.Add(DiagnosticCodes.NotInThisForm.At("masthead", "版头"));
        }

        return blocks is [MastheadBlock, ..] ? blocks.Skip(1).ToValueList() : blocks;
    }

    private static MastheadBlock Of(RemediationReport report, StyleProfile profile)
    {
        var masthead = report.Masthead ?? new Masthead();
        return new MastheadBlock
        {
            CopyNumber = Text(masthead.CopyNumber, "masthead.copyNumber"),
            Classification = Text(masthead.Classification is { } rank ? ReportSchema.Write(rank) : null, "masthead.classification")
                + (string.IsNullOrWhiteSpace(masthead.ClassificationPeriod) ? RichText.Empty : profile.Masthead.PeriodSeparator + Text(masthead.ClassificationPeriod, "masthead.classificationPeriod")),
            Urgency = Text(masthead.Urgency is { } urgency ? ReportSchema.Write(urgency) : null, "masthead.urgency"),
            IssuerMark = masthead.IssuerMark.Count > 0 ? Texts(masthead.IssuerMark, "masthead.issuerMark")
                : string.IsNullOrWhiteSpace(report.Issuer) ? []
                : [Text(report.Issuer, "issuer") + (profile.Form == DocumentForm.Formal ? profile.Masthead.Suffix : RichText.Empty)],
            ReferenceNumber = Text(masthead.ReferenceNumber, "masthead.referenceNumber"),
            Approvers = Texts(masthead.Approvers, "masthead.approvers"),
        };
    }

    private static IEnumerable<Diagnostic> CheckMark(MastheadBlock masthead, StyleProfile profile)
    {
        if (masthead.IssuerMark.Count == 0)
        {
            yield break;
        }

        var (names, hasSuffix) = profile.Masthead.Mark(masthead.IssuerMark);
        if (profile.Form == DocumentForm.Letter && (hasSuffix || names.Count > 1))
        {
            yield return DiagnosticCodes.LetterMark.At("masthead.issuerMark", names[0]);
        }

        if (IssuerMarkArrangement.Of(masthead, profile, new CellBuilder(ReferenceMetrics.Instance)).Size is var size && size < profile.Masthead.SmallestMark)
        {
            yield return DiagnosticCodes.MarkTooSmall.At("masthead.issuerMark", size.Points);
        }
    }

    private static ValueList<RichText> Texts(ValueList<string> texts, string path) =>
        texts.Select((text, i) => Text(text, ReportPath.Item(path, i))).Where(text => !text.IsEmpty).ToValueList();

    private static RichText Text(string? text, string path) => string.IsNullOrWhiteSpace(text) ? RichText.Empty : RichText.Plain(text.Trim()).From(new Origin(path));
}
