using System.Globalization;
using System.Text;

namespace Bulletin.Model;

/// <summary>
/// The path of a value in a report, such as <c>sections[1].findings[3].measures[0].text</c>, read against the schema. Whether a report has so many findings is not asked here.
/// </summary>
/// <param name="Steps">The fields on the way, each with the places in its lists; none has more places than lists.</param>
internal sealed record ReportPath(ValueList<(ReportField Field, ValueList<int> Places)> Steps)
{
    // Longer than any path of the model, so that absurd ones are not even looked at.
    private const int Longest = 256;

    /// <summary>The field of the value itself. A paragraph is the text that it says.</summary>
    public ReportField Field => Steps[^1].Field.Type?.Shorthand ?? Steps[^1].Field;

    /// <summary>Whether the value is an item of a list.</summary>
    public bool IsItem => Steps[^1].Places.Count > 0;

    /// <summary>The path of an item of a list, counted from 0.</summary>
    public static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    /// <summary>The path of a member of the object at a path; empty for the report itself.</summary>
    public static string Member(string path, string name) => path.Length == 0 ? name : path + "." + name;

    /// <summary>The path of steps from the report on: a field's name, or an index.</summary>
    public static string Of(IEnumerable<object> steps) => steps.Aggregate(
        "",
        (path, step) => step is int index ? Item(path, index) : path.Length == 0 ? (string)step : $"{path}.{step}");

    /// <summary>The path, or null where the text names no value of any report.</summary>
    public static ReportPath? Parse(string text)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        var steps = new List<(ReportField, ValueList<int>)>();
        ReportType? type = ReportSchema.Report;
        foreach (var part in text.Split('.'))
        {
            var places = new List<int>();
            var name = part;
            while (name.EndsWith(']'))
            {
                var open = name.LastIndexOf('[');
                if (open < 0 || !int.TryParse(name.AsSpan(open + 1, name.Length - open - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var place))
                {
                    return null;
                }

                places.Insert(0, place);
                name = name[..open];
            }

            if (type?.Field(name) is not { } field || field.ListDepth != places.Count)
            {
                return null;
            }

            steps.Add((field, places.ToValueList()));
            type = field.Type;
        }

        return type is null or { Shorthand: not null } ? new ReportPath(steps.ToValueList()) : null;
    }

    /// <summary>What the value is called: 问题3·整改措施1, lists counted from 1 as people do.</summary>
    public string Label()
    {
        var label = new StringBuilder();
        for (var i = 0; i < Steps.Count; i++)
        {
            var (field, places) = Steps[i];

            // The text of a measure is the measure; the lines of the one title are the title.
            if (i > 0 && i == Steps.Count - 1 && field.Name == "text")
            {
                break;
            }

            label.Append(i > 0 ? "·" : "").Append(field.Term);
            if (places.Count > 0)
            {
                label.AppendJoin('-', places.Select(place => place + 1L));
            }
        }

        return label.ToString();
    }
}
