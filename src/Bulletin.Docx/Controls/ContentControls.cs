using System.Text;

namespace Bulletin.Docx;

/// <summary>
/// Puts a content control around each value of the report. They are put into the text of the main part as it is written without them, so that nothing else of it can change. Whole
/// paragraphs have a control around them, which every word processor keeps; a value within a paragraph has one around its runs.
/// </summary>
internal static class ContentControls
{
    /// <summary>The main part with controls.</summary>
    /// <param name="xml">The main part without.</param>
    /// <param name="origins">Where its runs came from.</param>
    /// <param name="body">The id of the style of body text.</param>
    public static string Insert(string xml, RunOrigins origins, string body)
    {
        var ids = new ControlIds();
        var result = new StringBuilder(xml.Length * 2);
        var copied = 0;
        var paragraphs = PlacedText.Find(xml, origins);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            if (Stands(i) && paragraph.Value is { } path && ContentControl.CanTag(path))
            {
                var first = i;
                while (i + 1 < paragraphs.Count && Stands(i + 1) && GoesOn(paragraphs[i], paragraphs[i + 1], body))
                {
                    i++;
                }

                Around(paragraph.Start, paragraphs[i].End, path, paragraph.Text, paragraphs: i > first || paragraph.Style == body);
            }
            else
            {
                Within(paragraph);
            }
        }

        return result.Append(xml, copied, xml.Length - copied).ToString();

        // A control around the paragraph that ends a section would hold the section's pages too; and the last thing in a cell or a body must be a paragraph.
        bool Stands(int i) => i + 1 < paragraphs.Count && !paragraphs[i].EndsSection && !paragraphs[i].InCell;

        void Within(PlacedParagraph paragraph)
        {
            for (var i = 0; i < paragraph.Runs.Count; i++)
            {
                if (paragraph.Runs[i].Path is { } path && ContentControl.CanTag(path))
                {
                    var first = i;
                    for (var next = i + 1; next < paragraph.Runs.Count && (paragraph.Runs[next].Path == path || paragraph.Runs[next].IsBreak); next++)
                    {
                        i = paragraph.Runs[next].IsBreak ? i : next;
                    }

                    Around(paragraph.Runs[first].Start, paragraph.Runs[i].End, path, string.Concat(paragraph.Runs[first..(i + 1)].Select(run => run.Text)), paragraphs: false);
                }
            }
        }

        void Around(int start, int end, string path, string text, bool paragraphs)
        {
            result.Append(xml, copied, start - copied).Append(ContentControl.Begin(path, ids.Next(path), text, paragraphs)).Append(xml, start, end - start).Append(ContentControl.End);
            copied = end;
        }
    }

    // A line break in a value begins a new paragraph: one control holds them all.
    private static bool GoesOn(PlacedParagraph paragraph, PlacedParagraph next, string body) =>
        next.Start == paragraph.End && next.Style == paragraph.Style && paragraph.Style == body && next.Value == paragraph.Value;
}
