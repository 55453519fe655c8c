using System.Collections;
using System.Reflection;

namespace Bulletin.Model;

/// <summary>Reads and replaces single values of a report. Reports are immutable: the records and lists along the path are made anew, all else is shared.</summary>
internal static class ReportEdit
{
    private static readonly MethodInfo Replace = typeof(ReportEdit).GetMethod(nameof(WithItem), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The value at a path; null where the report has none there.</summary>
    public static object? Get(RemediationReport report, ReportPath path)
    {
        object? value = report;
        foreach (var (field, places) in path.Steps)
        {
            value = value is null ? null : field.Property.GetValue(value);
            foreach (var place in places)
            {
                value = (value as IEnumerable)?.Cast<object?>().ElementAtOrDefault(place);
            }
        }

        return value is not null && path.Steps[^1].Field.Type?.Shorthand is { } only ? only.Property.GetValue(value) : value;
    }

    /// <summary>The report with another value at a path, which must be there.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value; null only where the field may have none.</param>
    public static RemediationReport Set(RemediationReport report, ReportPath path, object? value) => (RemediationReport)With(report, path, 0, value);

    private static object With(object item, ReportPath path, int step, object? value)
    {
        if (step == path.Steps.Count)
        {
            var only = path.Steps[^1].Field.Type!.Shorthand!;
            return Copy(item, only, value);
        }

        var (field, places) = path.Steps[step];
        var old = field.Property.GetValue(item);
        return Copy(item, field, places.Count > 0 ? InList(old!, 0) : Inner(old));

        object? Inner(object? inner) => step + 1 < path.Steps.Count || field.Type is not null ? With(inner!, path, step + 1, value) : value;

        object InList(object list, int depth)
        {
            var at = ((IEnumerable)list).Cast<object>().ElementAt(places[depth]);
            var made = depth + 1 < places.Count ? InList(at, depth + 1) : Inner(at)!;
            return Replace.MakeGenericMethod(list.GetType().GetGenericArguments()[0]).Invoke(null, [list, places[depth], made])!;
        }
    }

    /// <summary>A copy of a record of the model, made as <c>with</c> makes it.</summary>
    public static object Clone(object item) => item.GetType().GetMethod("<Clone>$")!.Invoke(item, null)!;

    private static object Copy(object item, ReportField field, object? value)
    {
        var copy = Clone(item);
        field.Property.SetValue(copy, value);
        return copy;
    }

    private static ValueList<T> WithItem<T>(ValueList<T> list, int index, object item) => list.Select((old, i) => i == index ? (T)item : old).ToValueList();
}
