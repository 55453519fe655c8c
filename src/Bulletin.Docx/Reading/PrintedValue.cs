using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Docx.Reading;

/// <summary>A value of the report and where a document prints it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Value">The path, read.</param>
/// <param name="Places">The places, each with its controls: several where the value goes on in the next paragraph.</param>
internal sealed record PrintedValue(string Path, ReportPath Value, IReadOnlyList<IReadOnlyList<int>> Places)
{
    /// <summary>The values of a document, in the order in which they come first.</summary>
    public static IEnumerable<PrintedValue> In(ReadDocument document)
    {
        foreach (var group in Enumerable.Range(0, document.Controls.Count).GroupBy(i => document.Controls[i].Path, StringComparer.Ordinal))
        {
            var places = new List<List<int>>();
            foreach (var control in group)
            {
                if (places.Count > 0 && document.GoesOn(control, places[^1][^1]))
                {
                    places[^1].Add(control);
                }
                else
                {
                    places.Add([control]);
                }
            }

            yield return new PrintedValue(group.Key, ReportPath.Parse(group.Key)!, places);
        }
    }

    /// <summary>What a value of a report says when it is printed as it is.</summary>
    public static RichText Printed(object? value) => value switch
    {
        RichText text => ReadControl.Join(text.Lines()),
        string text => ReadControl.Join(RichText.Plain(text).Lines()),
        DateOnly date => ChineseDate.Format(date),
        Deadline deadline => ReadControl.Join(RichText.Plain(deadline.ToString()).Lines()),
        Enum term => ReportSchema.Write(term),
        _ => RichText.Empty,
    };
}
