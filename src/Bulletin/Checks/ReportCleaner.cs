using System.Collections;
using System.Reflection;
using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Cleans every text of a report (<see cref="TextCleaner"/>), by the schema, so that a new field is cleaned too. Records and lists are
/// made anew only along the way to a text that changes.
/// </summary>
internal sealed class ReportCleaner
{
    private static readonly MethodInfo Lists =
        typeof(ReportCleaner).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly List<Diagnostic> _diagnostics;

    // The way to the text at hand: a field's name, or an index. A path is made only for a diagnostic.
    private readonly Stack<object> _way = new();

    private ReportCleaner(List<Diagnostic> diagnostics) => _diagnostics = diagnostics;

    /// <summary>The report with clean texts; the report itself if all are.</summary>
    /// <param name="report">The report, as its audience may read it: diagnostics repeat characters of it.</param>
    /// <param name="diagnostics">Receives what was changed and what is doubtful.</param>
    public static RemediationReport Clean(RemediationReport report, List<Diagnostic> diagnostics) =>
        (RemediationReport)new ReportCleaner(diagnostics).Object(report, ReportSchema.Report);

    /// <summary>Returns the report with clean texts, without diagnostics.</summary>
    public static RemediationReport Clean(RemediationReport report) => Clean(report, []);

    private object Object(object item, ReportType type)
    {
        var result = item;
        foreach (var field in type.Fields)
        {
            if (field.Kind is not (ReportFieldKind.Text or ReportFieldKind.RichText or ReportFieldKind.Object or ReportFieldKind.Deadline
                or ReportFieldKind.Data)
                || field.Property.GetValue(item) is not { } value)
            {
                continue;
            }

            _way.Push(field.Name);
            var clean = Value(value, field, field.ListDepth);
            _way.Pop();
            if (!ReferenceEquals(clean, value))
            {
                result = ReferenceEquals(result, item) ? ReportEdit.Clone(item) : result;
                field.Property.SetValue(result, clean);
            }
        }

        return result;
    }

    private object Value(object value, ReportField field, int depth) => value switch
    {
        IEnumerable list when depth > 0 => List(list, field, depth),
        string text => Text(text, field),
        RichText text => Text(text),
        Deadline { Words: { } words } when Text(words, field) is var clean && clean != words => Deadline.InWords(clean),
        Deadline => value,
        DataValue data => Data(data),
        _ => Object(value, field.Type!),
    };

    private DataValue Data(DataValue value) => value switch
    {
        DataText text when Text(text.Text) is var clean && !ReferenceEquals(clean, text.Text) => new DataText(clean),
        DataList list when list.Items.Changed((item, i) => At(i, item)) is var items && items != list.Items => new DataList(items),
        DataMap map when map.Members.Changed((member, _) => Member(member)) is var members && members != map.Members => new DataMap(members),
        _ => value,
    };

    private DataMember Member(DataMember member) =>
        At(member.Name, member.Value) is var value && ReferenceEquals(value, member.Value) ? member : member with { Value = value };

    private DataValue At(object step, DataValue value)
    {
        _way.Push(step);
        var clean = Data(value);
        _way.Pop();
        return clean;
    }

    private object List(IEnumerable list, ReportField field, int depth)
    {
        List<object>? items = null;
        var index = 0;
        foreach (var item in list)
        {
            _way.Push(index);
            var clean = Value(item, field, depth - 1);
            _way.Pop();
            if (items is null && !ReferenceEquals(clean, item))
            {
                items = [.. list.Cast<object>().Take(index)];
            }

            items?.Add(clean);
            index++;
        }

        return items is null ? list : Lists.MakeGenericMethod(list.GetType().GetGenericArguments()[0]).Invoke(null, [items])!;
    }

    private string Text(string text, ReportField field)
    {
        if (IsLookedUp(field))
        {
            if (CharacterDiagnostics.Forbidden(text) is { } forbidden)
            {
                _diagnostics.Add(DiagnosticCodes.ForbiddenCharacter.At(Path(), forbidden));
            }

            return text.Trim() is var trimmed && trimmed.Length == text.Length ? text : trimmed;
        }

        CharacterFindings? findings = null;
        var clean = TextCleaner.Clean(text, ref findings);
        Report(findings);
        return clean;
    }

    private RichText Text(RichText text)
    {
        CharacterFindings? findings = null;
        var clean = TextCleaner.Clean(text, ref findings);
        Report(findings);
        return clean;
    }

    private void Report(CharacterFindings? findings)
    {
        if (findings is not null)
        {
            _diagnostics.AddRange(CharacterDiagnostics.Of(findings, Path(), DiagnosticCodes.ForbiddenCharacter));
        }
    }

    private string Path() => ReportPath.Of(_way.Reverse());

    // The name of a file or a template is not printed: what has that name may have it with decomposed letters.
    private static bool IsLookedUp(ReportField field) =>
        (field.Name is "template" or "sealPictures" && field.Property.DeclaringType == typeof(RemediationReport))
        || (field.Name == "file" && field.Property.DeclaringType == typeof(ReportPicture));

    private static ValueList<T> ListOf<T>(List<object> items) => items.Cast<T>().ToValueList();
}
