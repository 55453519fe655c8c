using System.Collections;
using Bulletin.Diagnostics;

namespace Bulletin.Model;

/// <summary>
/// Looks for values that only code can give a report: nulls where the type has none, and numbers that are no value of their enumeration.
/// Nothing else can look at a report that has them.
/// </summary>
internal sealed class ReportSoundness
{
    // Enough to fix the code that builds the report.
    private const int Most = 1000;

    private readonly List<Diagnostic> _found = [];

    // The way to the value at hand: a field's name, or an index. A path is made only for a diagnostic.
    private readonly Stack<object> _way = new();

    private ReportSoundness()
    {
    }

    /// <summary>What is wrong; empty for a sound report.</summary>
    public static IReadOnlyList<Diagnostic> Check(RemediationReport report) => Check(report, ReportSchema.Report);

    /// <summary>The same of a part of a report.</summary>
    public static IReadOnlyList<Diagnostic> Check(object part, ReportType type)
    {
        var soundness = new ReportSoundness();
        soundness.Object(part, type);
        return soundness._found;
    }

    /// <summary>Refuses what is not sound.</summary>
    /// <exception cref="NoticeException">There are nulls or undefined values; holds all of them.</exception>
    public static void ThrowIfUnsound(RemediationReport report) => NoticeException.ThrowIfAny(Check(report));

    private void Object(object item, ReportType type)
    {
        foreach (var field in type.Fields)
        {
            if (_found.Count > Most)
            {
                return;
            }

            _way.Push(field.Name);
            if (field.Property.GetValue(item) is { } value)
            {
                Value(value, field, field.ListDepth);
            }
            else if (!field.AllowsNull)
            {
                Add(field.ListDepth > 0 ? DiagnosticCodes.NullList : DiagnosticCodes.NullValue, Label(field));
            }

            _way.Pop();
        }
    }

    private void Value(object value, ReportField field, int depth)
    {
        if (depth > 0)
        {
            List((IEnumerable)value, field, depth);
        }
        else if (field.Kind == ReportFieldKind.Object)
        {
            Object(value, field.Type!);
        }
        else if (field.Kind == ReportFieldKind.Term && !Enum.IsDefined(field.ItemType, value))
        {
            var words = new LocalText(
                string.Join('、', field.Terms.Select(term => term.Chinese)), string.Join(", ", field.Terms.Select(term => term.English)));
            Add(DiagnosticCodes.UndefinedTerm, Label(field), ((Enum)value).ToString("D"), words);
        }
    }

    private void List(IEnumerable list, ReportField field, int depth)
    {
        var index = 0;
        foreach (var item in list)
        {
            if (_found.Count > Most)
            {
                return;
            }

            _way.Push(index++);
            if (item is null)
            {
                Add(DiagnosticCodes.NullItem, Label(field));
            }
            else
            {
                Value(item, field, depth - 1);
            }

            _way.Pop();
        }
    }

    private void Add(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        _found.Add(_found.Count < Most
            ? descriptor.At(ReportPath.Of(_way.Reverse()), arguments)
            : DiagnosticCodes.TooManyErrors.At(null, Most));

    private static LocalText Label(ReportField field) => new($"{field.Term}（{field.Name}）", $"“{field.Name}”");
}
