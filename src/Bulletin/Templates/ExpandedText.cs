namespace Bulletin.Templates;

/// <summary>An expanded template: 公文 Markdown, in which a token stands for each value, with the places that its lines come from.</summary>
/// <param name="Markdown">The text.</param>
/// <param name="Parts">Its parts, in order.</param>
internal sealed record ExpandedText(string Markdown, IReadOnlyList<WrittenPart> Parts)
{
    private List<int>? _lines;

    /// <summary>The place in the template that a line comes from, as <c>file:line:column</c>.</summary>
    /// <param name="line">The line of the text, from 0.</param>
    public string PlaceOf(int line)
    {
        _lines ??= Lines();
        var at = _lines[Math.Clamp(line, 0, _lines.Count - 1)];
        while (at < Markdown.Length - 1 && Markdown[at] is ' ' or '\t')
        {
            at++;
        }

        var (low, high) = (0, Parts.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Parts[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        var part = Parts[low];
        var distance = at - part.Start;
        return part.Page.Place(part.Kept is null ? part.Offset + distance : part.Kept.Length == 0 ? part.Offset : part.Kept[Math.Min(distance, part.Kept.Length - 1)]);
    }

    private List<int> Lines()
    {
        var lines = new List<int> { 0 };
        for (var at = Markdown.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Markdown.IndexOf('\n', at + 1))
        {
            lines.Add(at + 1);
        }

        return lines;
    }
}
