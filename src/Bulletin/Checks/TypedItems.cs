using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>Removes labels and marks from items that get them in print: 主送：, 抄送：, 附件1：, the brackets of the remark.</summary>
internal sealed class TypedItems(List<Diagnostic> diagnostics)
{
    private const string Marks = "，、；：。,;:";
    private const string MarksButStop = "，、；：,;:";
    private const string HeadingMarks = "，、；：。,;";

    private static readonly string[] RecipientLabels = ["主送", "主送机关", "主送单位"];
    private static readonly string[] CopyToLabels = ["抄送", "抄送机关", "抄送单位"];
    private static readonly string[] OfficeLabels = ["印发机关", "印发单位"];
    private static readonly string[] SigningLabels = ["署名", "发文机关", "发文机关署名", "落款"];

    /// <summary>Main recipients: 主送： before them, a mark behind each.</summary>
    public ValueList<ValueList<RichText>> Recipients(ValueList<ValueList<RichText>> groups) =>
        groups.Changed((names, _) => Names(names, RecipientLabels, keepsLastStop: false));

    /// <summary>Signing bodies.</summary>
    public ValueList<RichText> SigningBodies(ValueList<RichText> names) => Names(names, SigningLabels, keepsLastStop: false);

    /// <summary>Titles of the attachment note (GB/T 9704-2012 §7.3.4).</summary>
    public ValueList<RichText> NoteTitles(ValueList<RichText> titles) =>
        titles.Changed((title, i) => AttachmentTitle(title, titles.Count > 1 ? i + 1 : null, titles.Count > 1 ? "." : "："));

    /// <summary>The title of an attachment.</summary>
    /// <param name="title">The title.</param>
    /// <param name="number">Its number; null for the only one.</param>
    /// <param name="suffix">What follows the number in print.</param>
    public RichText AttachmentTitle(RichText title, int? number, string suffix = "")
    {
        var text = title.ToString();
        var read = Tree.AttachmentTitle.Read(text);
        var label = text[..read.Start].Trim();
        var place = title.Origin.Place;
        var start = read.Start;
        if (read.Number is { } typed && typed != (number ?? 1))
        {
            var printed = "附件" + (number?.ToString(CultureInfo.InvariantCulture) ?? "") + suffix;
            diagnostics.Add(DiagnosticCodes.NumeralDiffers.At(place, label, printed));
            start = 0;
        }
        else if (label.Length > 0)
        {
            diagnostics.Add(DiagnosticCodes.LabelTaken.At(place, label));
        }

        return Cut(title, text, start, read.End);
    }

    /// <summary>The remark (附注), which is printed in brackets.</summary>
    public RichText Remark(RichText remark)
    {
        var text = WithoutLabel(remark, ["附注"]);
        var whole = text.ToString();
        var inner = whole.Trim().TrimEnd('。');
        if (!IsInBrackets(inner))
        {
            return text;
        }

        diagnostics.Add(DiagnosticCodes.LabelTaken.At(text.Origin.Place, $"{inner[0]}{inner[^1]}"));
        var start = whole.IndexOf(inner[0], StringComparison.Ordinal);
        return text.Slice(start + 1, start + inner.Length - 1);
    }

    /// <summary>The imprint (版记).</summary>
    public ImprintBlock Imprint(ImprintBlock imprint) => imprint with
    {
        Recipients = Names(imprint.Recipients, RecipientLabels, keepsLastStop: true),
        CopyTo = Names(imprint.CopyTo, CopyToLabels, keepsLastStop: true),
        PrintingOffice = imprint.PrintingOffice is { } office ? PrintingOffice(office) : null,
    };

    /// <summary>The masthead (版头): removes labels typed before its items.</summary>
    /// <param name="masthead">The masthead.</param>
    /// <param name="separator">What stands between the classification and its period: ★.</param>
    public MastheadBlock Masthead(MastheadBlock masthead, string separator) => masthead with
    {
        CopyNumber = WithoutLabel(masthead.CopyNumber, ["份号"]),
        Classification = Classification(masthead.Classification, separator),
        Urgency = WithoutLabel(masthead.Urgency, ["紧急程度"]),
        IssuerMark = masthead.IssuerMark.Changed((name, _) => WithoutLabel(name, ["发文机关标志"])),
        ReferenceNumber = WithoutLabel(masthead.ReferenceNumber, ["发文字号", "文号"]),
        Approvers = masthead.Approvers.Changed((name, _) => WithoutLabel(name, ["签发人"])),
    };

    /// <summary>The heading of a section, which has no mark at its end.</summary>
    public RichText SectionHeading(RichText heading) =>
        heading.Origin.Path?.EndsWith(".heading", StringComparison.Ordinal) == true && EndsInValue(heading)
            ? WithoutMarks(heading, HeadingMarks) : heading;

    private static bool EndsInValue(RichText text) => text.Runs[^1].Origin.Path is not null;

    // The last name keeps a 。, which the imprint prints once all the same.
    private ValueList<RichText> Names(ValueList<RichText> names, string[] labels, bool keepsLastStop) =>
        names.Changed((name, i) => WithoutMarks(WithoutLabel(name, labels), keepsLastStop && i + 1 == names.Count ? MarksButStop : Marks));

    // 秘密★保密期限：1年, 秘密★★1年
    private RichText Classification(RichText item, string separator)
    {
        var text = WithoutLabel(item, ["密级", "密级和保密期限"]);
        var whole = text.ToString();
        var at = whole.IndexOf(separator, StringComparison.Ordinal) + separator.Length;
        if (at < separator.Length || at == whole.Length)
        {
            return text;
        }

        var period = text.Slice(at, whole.Length);
        var read = WithoutLabel(period, ["保密期限"]);
        if (read.ToString().StartsWith(separator, StringComparison.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.LabelTaken.At(read.Origin.Place, separator));
            read = read.Slice(separator.Length, read.ToString().Length);
        }

        return ReferenceEquals(read, period) ? text : text.Slice(0, at) + read;
    }

    private RichText PrintingOffice(RichText office)
    {
        const string Printed = "印发";
        var text = WithoutMarks(WithoutLabel(office, OfficeLabels), Marks);
        var whole = text.ToString();
        var name = whole.TrimEnd();
        if (!name.EndsWith(Printed, StringComparison.Ordinal) || name.Length == Printed.Length)
        {
            return text;
        }

        diagnostics.Add(DiagnosticCodes.LabelTaken.At(text.Origin.Place, Printed));
        return text.Slice(0, name.Length - Printed.Length).Trim();
    }

    private RichText WithoutLabel(RichText item, string[] labels)
    {
        var text = item.ToString();
        if (LeadingLabel.Read(text) is not { } label || !labels.Contains(label.Word, StringComparer.Ordinal) || label.Length == text.Length)
        {
            return item;
        }

        diagnostics.Add(DiagnosticCodes.LabelTaken.At(item.Origin.Place, text[..label.Length].Trim()));
        return item.Slice(label.Length, text.Length);
    }

    private RichText WithoutMarks(RichText item, string marks)
    {
        var text = item.ToString();
        var end = EndMarks.Start(text, marks);
        return end == text.Length ? item : Cut(item, text, 0, end);
    }

    // Reports the marks that are removed at the end; the label has already been reported.
    private RichText Cut(RichText item, string text, int start, int end)
    {
        var marks = text[end..].Trim();
        if (marks.Length > 0)
        {
            diagnostics.Add(DiagnosticCodes.MarkTaken.At(item.Origin.Place, marks, Excerpt.Of(text[start..end])));
        }

        return start == 0 && marks.Length == 0 ? item : item.Slice(start, marks.Length == 0 ? text.Length : end);
    }

    // One pair around all, or several without text between: （甲）（乙）. In （甲）和（乙） the brackets are part of the text.
    private static bool IsInBrackets(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '（' or '(' ? 1 : 0;
            if (depth == 0)
            {
                return false;
            }

            depth -= c is '）' or ')' ? 1 : 0;
        }

        return text.Length >= 3 && depth == 0;
    }
}
