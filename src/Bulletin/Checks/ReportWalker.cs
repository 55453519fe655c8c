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
        else if (value is DataValue data)
        {
            DataValues(data, field, path, found);
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

    private static void DataValues(DataValue value, ReportField field, string path, List<ReportValue> found)
    {
        switch (value)
        {
            case DataText text:
                found.Add(new(path, field, text.Text));
                break;
            case DataNumber number:
                found.Add(new(path, field, number.Number));
                break;
            case DataBoolean flag:
                found.Add(new(path, field, flag.Value));
                break;
            case DataList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    DataValues(list.Items[i], field, ReportPath.Item(path, i), found);
                }

                break;
            case DataMap map:
                foreach (var member in map.Members)
                {
                    DataValues(member.Value, field, ReportPath.Member(path, member.Name), found);
                }

                break;
        }
    }
}
