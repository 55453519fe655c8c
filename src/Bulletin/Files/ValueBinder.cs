using System.Globalization;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Files;

/// <summary>Single values as what their field holds.</summary>
internal sealed class ValueBinder(ReadingLog log)
{
    /// <summary>The value, or null with a diagnostic.</summary>
    public object? Bind(ReportField field, LocalText label, Node node, string path) => field.Kind switch
    {
        ReportFieldKind.Text => Printed(label, Wording.Text, node, path, isProse: false),
        ReportFieldKind.Date => Date(label, node, path),
        ReportFieldKind.Deadline => Deadline(label, node, path),
        ReportFieldKind.Length => LengthOf(label, node, path),
        ReportFieldKind.NoticeKind => Kind(label, node, path),
        ReportFieldKind.Integer => Integer(label, node, path),
        ReportFieldKind.Number => Number(label, node, path),
        ReportFieldKind.Boolean => Boolean(label, node, path),
        ReportFieldKind.Term => Term(field, label, node, path),
        _ => throw new NotSupportedException(field.Kind.ToString()),
    };

    /// <summary>
    /// A text that is printed, exactly as given; what YAML leaves without quotes is text too, so that 027 keeps its zero and <c>no</c>
    /// stays a word. After an error about its characters placeholders
    /// stand for them: the report is not returned, but the rest of it can be checked.
    /// </summary>
    public string? Printed(LocalText label, LocalText expected, Node node, string path, bool isProse)
    {
        if (node is not ScalarNode { IsNull: false, Kind: ScalarKind.Plain or ScalarKind.Text } scalar)
        {
            return Wrong(label, expected, node, path);
        }

        CheckComment(scalar, path, isProse);
        log.CheckCharacters(scalar, path, out var readable);
        return readable;
    }

    /// <summary>Warns of text that YAML takes for a comment.</summary>
    public void CheckComment(ScalarNode scalar, string path, bool isProse)
    {
        if (scalar.Comment is { } comment && TrailingComment.MayBeText(scalar.IsNull ? "" : scalar.Value, comment, isProse))
        {
            log.Add(DiagnosticCodes.CommentInText, scalar.Offset, path, Excerpt.Of(comment));
        }
    }

    private string? Text(LocalText label, LocalText expected, Node node, string path) =>
        node is ScalarNode { IsNull: false, Kind: ScalarKind.Plain or ScalarKind.Text } scalar
            ? log.CheckCharacters(scalar, path) ? scalar.Value : null
            : Wrong(label, expected, node, path);

    private object? Date(LocalText label, Node node, string path)
    {
        if (Text(label, Wording.Date, node, path) is not { } text)
        {
            return null;
        }

        var words = text.Trim();
        return DateOnly.TryParseExact(words, Notation.Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || ChineseDate.TryParse(words, out date)
            ? date
            : Fail(DiagnosticCodes.BadDate, node, path, Excerpt.Of(text));
    }

    /// <summary>A date, or words; null with a diagnostic.</summary>
    public object? Deadline(LocalText label, Node node, string path)
    {
        if (Printed(label, Wording.DateOrText, node, path, isProse: false) is not { } text)
        {
            return null;
        }

        var deadline = Bulletin.Deadline.InWords(text);
        return deadline.IsBrokenDate ? Fail(DiagnosticCodes.BadDate, node, path, Excerpt.Of(text)) : deadline;
    }

    /// <summary>A kind of document; null with a diagnostic.</summary>
    public object? Kind(LocalText label, Node node, string path) =>
        Text(label, Wording.Text, node, path) is not { } text ? null
        : NoticeKind.TryParse(text, out var kind) ? kind
        : Fail(DiagnosticCodes.UnknownKind, node, path, Excerpt.Of(text));

    private object? Term(ReportField field, LocalText label, Node node, string path)
    {
        if (Text(label, Wording.Text, node, path) is not { } text)
        {
            return null;
        }

        if (field.Terms.FirstOrDefault(term => term.Matches(text.Trim())) is { } found)
        {
            return found.Value;
        }

        return ReportTerms.HintFor(field.ItemType, text) is { } hint
            ? Fail(DiagnosticCodes.AmbiguousTerm, node, path, text.Trim(), label, hint)
            : Fail(DiagnosticCodes.UnknownTerm, node, path, Excerpt.Of(text), label, ReportTerms.Words(field.Terms));
    }

    private object? LengthOf(LocalText label, Node node, string path) =>
        Text(label, Wording.Length, node, path) is not { } text ? null
        : LengthText.TryParse(text.Trim(), out var length) ? length
        : Fail(DiagnosticCodes.BadLength, node, path, Excerpt.Of(text));

    private object? Boolean(LocalText label, Node node, string path) =>
        node is ScalarNode { Kind: ScalarKind.Plain or ScalarKind.Boolean } scalar
            ? scalar.Value switch
            {
                "true" or "True" or "TRUE" => true,
                "false" or "False" or "FALSE" => false,
                _ => Wrong(label, Wording.Boolean, node, path),
            }
            : Wrong(label, Wording.Boolean, node, path);

    private object? Integer(LocalText label, Node node, string path) =>
        Digits(label, Wording.Integer, node, path) is not { } digits ? null
        : int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
        : Fail(DiagnosticCodes.BadNumber, node, path, Excerpt.Of(digits), Wording.Integer);

    private object? Number(LocalText label, Node node, string path) =>
        Digits(label, Wording.Number, node, path) is not { } digits ? null
        : decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && IsExact(digits, number) ? number
        : Fail(DiagnosticCodes.BadNumber, node, path, Excerpt.Of(digits), Wording.Number);

    private string? Digits(LocalText label, LocalText expected, Node node, string path) =>
        node is ScalarNode { IsNull: false, Kind: ScalarKind.Plain or ScalarKind.Number } scalar
            ? log.CheckCharacters(scalar, path) ? scalar.Value : null
            : Wrong(label, expected, node, path);

    // A decimal keeps 28 digits and drops the rest in silence; a sum of money that would change is refused.
    private static bool IsExact(string digits, decimal number) =>
        string.Equals(Significant(digits), Significant(number.ToString(CultureInfo.InvariantCulture)), StringComparison.Ordinal);

    private static string Significant(string digits)
    {
        var text = digits.TrimStart('+', '-').TrimStart('0');
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private string? Wrong(LocalText label, LocalText expected, Node node, string path)
    {
        if (node is not RefusedNode)
        {
            log.Add(DiagnosticCodes.WrongType, node.Offset, path, label, expected, Wording.Found(node));
        }

        return null;
    }

    private string? Fail(DiagnosticDescriptor descriptor, Node node, string path, params object?[] arguments)
    {
        log.Add(descriptor, node.Offset, path, arguments);
        return null;
    }
}
