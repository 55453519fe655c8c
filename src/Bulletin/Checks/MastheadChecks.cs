using System.Text.RegularExpressions;
using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>What is wrong with a masthead, whether it comes from a report or was written by hand (GB/T 9704-2012 §7.2).</summary>
internal static partial class MastheadChecks
{
    // Label and name, and a character from the right edge, on a line of 28.
    private const int LongestApprover = 20;

    // The kinds that go to a body above (上行文).
    private static readonly string[] Upward = ["报告", "请示"];

    /// <summary>What was found, in the order of the items.</summary>
    /// <param name="block">The masthead.</param>
    /// <param name="form">The form of the document.</param>
    /// <param name="kind">Its kind (文种), or null.</param>
    public static IEnumerable<Diagnostic> Check(MastheadBlock block, DocumentForm form, string? kind) =>
        Ranks(block).Concat(block.IssuerMark.Count == 0 ? [DiagnosticCodes.NoIssuerMark.At("masthead.issuerMark")] : []).Concat(Number(block)).Concat(Approvers(block, form, kind))
            .Concat(block.Approvers.Where(name => name.ToString().EnumerateRunes().Count() > LongestApprover).Select(name => DiagnosticCodes.ApproverTooLong.At("masthead.approvers", name)));

    private static IEnumerable<Diagnostic> Ranks(MastheadBlock block)
    {
        if (!block.CopyNumber.IsBlank && !SixDigits().IsMatch(block.CopyNumber.ToString()))
        {
            yield return DiagnosticCodes.CopyNumberForm.At(Place(block.CopyNumber, "copyNumber"), block.CopyNumber);
        }

        if (block.Classification.ToString().StartsWith('★'))
        {
            yield return DiagnosticCodes.PeriodWithoutClassification.At("masthead.classificationPeriod");
        }
        else if (!block.Classification.IsBlank)
        {
            if (!Classified().IsMatch(block.Classification.ToString()))
            {
                yield return DiagnosticCodes.ClassificationForm.At(Place(block.Classification, "classification"), block.Classification);
            }

            if (ClassificationPeriod.Check(block.Classification) is { } tooLong)
            {
                yield return tooLong;
            }

            if (block.CopyNumber.IsBlank)
            {
                yield return DiagnosticCodes.ClassifiedWithoutCopyNumber.At("masthead.copyNumber");
            }
        }

        if (!block.Urgency.IsBlank && block.Urgency.ToString() is not ("特急" or "加急"))
        {
            yield return DiagnosticCodes.UrgencyForm.At(Place(block.Urgency, "urgency"), block.Urgency);
        }
    }

    private static IEnumerable<Diagnostic> Number(MastheadBlock block)
    {
        var number = block.ReferenceNumber.ToString();
        if (block.ReferenceNumber.IsBlank)
        {
            return [DiagnosticCodes.NoReferenceNumber.At("masthead.referenceNumber")];
        }

        return Fault(number) is { } fault ? [DiagnosticCodes.ReferenceNumberForm.At(Place(block.ReferenceNumber, "referenceNumber"), number, fault)] : [];
    }

    // The first thing that is wrong with it.
    private static LocalText? Fault(string number)
    {
        var (open, close) = (number.IndexOf('〔', StringComparison.Ordinal), number.IndexOf('〕', StringComparison.Ordinal));
        if (open < 0 || close < open)
        {
            return new("年份用六角括号〔〕括入", "the year stands in 〔〕 (U+3014, U+3015)");
        }

        var (code, year, serial) = (number[..open], number[(open + 1)..close], number[(close + 1)..]);
        return code.Trim().Length == 0 ? new("没有发文机关代字", "there is no code of the body before the year")
            : !Year().IsMatch(year) ? new("年份标全称，四位阿拉伯数字", "the year is written in full, in four Arabic digits")
            : serial.StartsWith('第') ? new("发文顺序号不加“第”字", "no 第 stands before the serial number")
            : serial.StartsWith('0') ? new("发文顺序号不编虚位（1 不编为 01）", "the serial number has no leading zero (1, not 01)")
            : !serial.EndsWith('号') ? new("顺序号后加“号”字", "号 stands after the serial number")
            : !Serial().IsMatch(serial) ? new("顺序号用阿拉伯数字", "the serial number is in Arabic digits")
            : null;
    }

    private static IEnumerable<Diagnostic> Approvers(MastheadBlock block, DocumentForm form, string? kind)
    {
        var isUpward = form == DocumentForm.Formal && Upward.Contains(kind);
        return isUpward && block.Approvers.Count == 0 ? [DiagnosticCodes.NoApprover.At("masthead.approvers")]
            : !isUpward && block.Approvers.Count > 0
                ? [DiagnosticCodes.ApproversNotUpward.At("masthead.approvers", form == DocumentForm.Letter ? new LocalText("信函", "a letter") : new LocalText(kind ?? "本文", kind ?? "this document"))]
                : [];
    }

    private static string Place(RichText text, string field) => text.Origin.Place ?? "masthead." + field;

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SixDigits();

    [GeneratedRegex(
        "^(绝密|机密|秘密)(★([1-9][0-9]{0,2}(年|个月|天)|长期))?$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Classified();

    [GeneratedRegex("^[12][0-9]{3}$", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Year();

    [GeneratedRegex("^[1-9][0-9]{0,5}号$", RegexOptions.None, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Serial();
}
