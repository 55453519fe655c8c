using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Docx.Reading;

/// <summary>From what a control says to a value of its field.</summary>
internal static class ValueReader
{
    private static readonly LocalText Needed = new("这一项不能是空的；要删去，请改报告", "it must not be empty; to take it out, edit the report");
    private static readonly LocalText Date = new("应是“2026年1月5日”这样的日期", "a date is written like 2026年1月5日");

    /// <summary>The value, null where an optional one was emptied; false with the reason where there is none.</summary>
    public static bool TryRead(RichText text, Model.ReportPath path, out object? value, out LocalText? reason)
    {
        var field = path.Field;
        (value, reason) = (null, null);
        if (text.IsBlank)
        {
            reason = field.IsRequired || path.IsItem || (field.Property.PropertyType.IsValueType && Nullable.GetUnderlyingType(field.Property.PropertyType) is null) ? Needed : null;
            return reason is null;
        }

        var words = text.ToString().Trim();
        switch (field.Kind)
        {
            case ReportFieldKind.RichText:
                value = text;
                break;
            case ReportFieldKind.Text:
                value = text.ToString();
                break;
            case ReportFieldKind.Date:
                value = ChineseDate.TryParse(words, out var date) || DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date) ? date : null;
                reason = value is null ? Date : null;
                break;
            case ReportFieldKind.Deadline:
                var deadline = Deadline.InWords(words);
                value = deadline.IsBrokenDate ? null : deadline;
                reason = value is null ? Date : null;
                break;
            case ReportFieldKind.Term:
                value = field.Terms.FirstOrDefault(term => term.Matches(words))?.Value;
                reason = value is null ? new LocalText("应是 " + Words(field), "it must be one of " + Words(field)) : null;
                break;
            default:
                reason = new LocalText("不能这样改", "it cannot be edited so");
                break;
        }

        return reason is null;
    }

    private static string Words(ReportField field) => string.Join(' ', field.Terms.Select(term => term.Chinese));
}
