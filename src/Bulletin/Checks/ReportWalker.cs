using System.Collections;
using Bulletin.Model;

namespace Bulletin.Checks;

/// <summary>Visits everything a report says, in order, with its path.</summary>
internal static class ReportWalker
{
    /// <summary>Every value that is not null: objects before their fields.</summary>
    public static List<ReportValue> Walk(RemediationReport report)
    {
        var found = new List<ReportValue>();
        Walk(report, null, ReportSchema.Report, "", found);
        return found;
    }

    private static void Walk(object item, ReportField? of, ReportType type, string path, List<ReportValue> found)
    {
        found.Add(new(path, of, item));
        foreach (var field in type.Fields)
        {
            // The path of an empty list is not needed.
            if (field.Property.GetValue(item) is { } value and not ICollection { Count: 0 })
            {
                Values(value, field, field.ListDepth, ReportPath.Member(path, field.Name), found);
            }
        }
    }

    private static void Values(object value, ReportField field, int depth, string path, List<ReportValue> found)
    {
        if (depth > 0)
        {
            var i = 0;
            foreach (var item in (IEnumerable)value)
            {
                Values(item!, field, depth - 1, ReportPath.Item(path, i++), found);
            }
        }
        else if (field.Type is { } type)
        {
            Walk(value, field, type, path, found);
        }
        else
        {
            found.Add(new(path, field, value));
        }
    }
}
