using System.Globalization;
using System.Security;
using Bulletin.Model;

namespace Bulletin.Docx;

/// <summary>A content control as it is written: what Word shows of it, by what it is found again, what can be typed into it.</summary>
internal static class ContentControl
{
    /// <summary>Word's dialogue takes tags and titles no longer than this.</summary>
    public const int LongestTag = 64;

    public const string End = "</w:sdtContent></w:sdt>";

    /// <summary>Whether a value can have a control: its path is one of the model, and short enough. Any path of a report with fewer than a thousand findings is.</summary>
    public static bool CanTag(string path) => path.Length <= LongestTag && ReportPath.Parse(path) is not null;

    /// <summary>All before the content.</summary>
    /// <param name="path">The path.</param>
    /// <param name="id">The id.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="paragraphs">Whether it holds several paragraphs, or may come to: a plain control cannot.</param>
    public static string Begin(string path, int id, string text, bool paragraphs)
    {
        var value = ReportPath.Parse(path)!;
        var label = value.Label();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<w:sdt><w:sdtPr><w:alias w:val=\"{SecurityElement.Escape(label.Length <= LongestTag ? label : label[..LongestTag])}\"/><w:tag w:val=\"{SecurityElement.Escape(path)}\"/><w:id w:val=\"{id}\"/><w:lock w:val=\"sdtLocked\"/>{Kind(value.Field, text, paragraphs)}</w:sdtPr><w:sdtContent>");
    }

    // A control that offers what it can hold; rich text where nothing else is known.
    private static string Kind(ReportField field, string text, bool paragraphs) => field.Kind switch
    {
        ReportFieldKind.Date or ReportFieldKind.Deadline when !paragraphs && Text.ChineseDate.TryParse(text, out var date) => string.Create(
            CultureInfo.InvariantCulture,
            $"<w:date w:fullDate=\"{date:yyyy-MM-dd}T00:00:00Z\"><w:dateFormat w:val=\"yyyy年M月d日\"/><w:lid w:val=\"zh-CN\"/><w:storeMappedDataAs w:val=\"dateTime\"/><w:calendar w:val=\"gregorian\"/></w:date>"),
        ReportFieldKind.Term when field.Terms.Any(term => term.Chinese == text) =>
            $"<w:dropDownList>{string.Concat(field.Terms.Select(term => $"<w:listItem w:displayText=\"{term.Chinese}\" w:value=\"{term.Chinese}\"/>"))}</w:dropDownList>",
        ReportFieldKind.Text or ReportFieldKind.Deadline when !paragraphs => "<w:text/>",
        _ => "",
    };
}
