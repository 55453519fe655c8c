using System.Collections;
using Bulletin.Model;

namespace Bulletin.Checks;

/// <summary>Visits everything a report says, in order, with its path.</summary>
internal static class ReportWalker
{
    /// <summary>Every value that is not null: objects before their fields.</summary>
    public static IEnumerable<ReportValue> Walk(RemediationReport report) => Walk(report, null, ReportSchema.Report, "");

    private static IEnumerable<ReportValue> Walk(object item, ReportField? of, ReportType type, string path)
    {
        yield return new(path, of, item);
        foreach (var field in type.Fields)
        {
            if (field.Property.GetValue(item) is { } value)
            {
                foreach (var found in Values(value, field, field.ListDepth, path.Length == 0 ? field.Name : path + "." + field.Name))
                {
                    yield return found;
                }
            }
        }
    }

    private static IEnumerable<ReportValue> Values(object value, ReportField field, int depth, string path) =>
        depth > 0 ? ((IEnumerable)value).Cast<object>().SelectMany((item, i) => Values(item, field, depth - 1, ReportPath.Item(path, i)))
        : value is DataValue data ? DataValues(data, field, path)
        : field.Type is { } type ? Walk(value, field, type, path)
        : [new ReportValue(path, field, value)];

    private static IEnumerable<ReportValue> DataValues(DataValue value, ReportField field, string path) => value switch
    {
        DataText text => [new ReportValue(path, field, text.Text)],
        DataNumber number => [new ReportValue(path, field, number.Number)],
        DataBoolean flag => [new ReportValue(path, field, flag.Value)],
        DataList list => list.Items.SelectMany((item, i) => DataValues(item, field, ReportPath.Item(path, i))),
        DataMap map => map.Members.SelectMany(member => DataValues(member.Value, field, ReportPath.Member(path, member.Name))),
        _ => [],
    };
}
