namespace Bulletin.Spec.Tests.Notation;

/// <summary>A block “page”: pages as lines of 28 cells, <c>----</c> between two of them.</summary>
internal static class PageBlock
{
    public static IReadOnlyList<string> Print(PagedDocument document, SpecSettings settings)
    {
        var shown = settings.Pages ?? [.. Enumerable.Range(1, document.Pages.Count)];
        var lines = new List<string>();
        foreach (var number in shown)
        {
            if (lines.Count > 0)
            {
                lines.Add("----");
            }

            lines.AddRange(number <= document.Pages.Count
                ? Filler.Collapse(PageText.Print(document.Pages[number - 1], settings.Profile).Split('\n'))
                : [$"(no page {number})"]);
        }

        return lines;
    }
}
