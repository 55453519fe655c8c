using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>
/// Lines that hold nothing but statements (<c>{{ for x in list }}</c>, <c>{{ end }}</c>) leave no empty line: an empty line would end a
/// paragraph or a table.
/// </summary>
internal static class StandaloneLines
{
    /// <summary>All nodes of a page, in the order of the text.</summary>
    public static List<ScriptNode> Nodes(ScriptNode page)
    {
        var nodes = new List<ScriptNode>();
        var open = new Stack<ScriptNode>([page]);
        while (open.TryPop(out var node))
        {
            nodes.Add(node);
            for (var i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child)
                {
                    open.Push(child);
                }
            }
        }

        return nodes;
    }

    /// <summary>Takes the blanks and the newline of those lines from the texts around the statements.</summary>
    /// <param name="body">The template's body.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <returns>For each text that has changed, where its characters were in the body.</returns>
    public static Dictionary<ScriptRawStatement, int[]> Remove(string body, List<ScriptNode> nodes)
    {
        var printed = nodes.OfType<ScriptExpressionStatement>()
            .Where(statement => statement.Expression is not ScriptAssignExpression)
            .Select(statement => statement.Span.Start.Offset).Order().ToList();
        var raws = nodes.OfType<ScriptRawStatement>().Where(raw => raw.Text.Length > 0).OrderBy(raw => raw.Text.Index).ToList();

        // true where the character stands in the text of the template, outside of tags.
        var isRaw = new bool[body.Length + 1];
        foreach (var raw in raws)
        {
            Array.Fill(isRaw, true, raw.Text.Index, raw.Text.Length);
        }

        var removed = new bool[body.Length + 1];
        for (var start = 0; start < body.Length;)
        {
            var end = LineEnd(body, isRaw, start);
            if (IsStandalone(body, isRaw, printed, start, end))
            {
                Array.Fill(removed, true, start, Math.Min(end + 1, body.Length) - start);
            }

            start = end + 1;
        }

        var changed = new Dictionary<ScriptRawStatement, int[]>(ReferenceEqualityComparer.Instance);
        foreach (var raw in raws)
        {
            var (index, length) = (raw.Text.Index, raw.Text.Length);
            if (Array.IndexOf(removed, true, index, length) >= 0)
            {
                var kept = Enumerable.Range(index, length).Where(i => !removed[i]).ToArray();
                changed[raw] = kept;
                raw.Text = new ScriptStringSlice(string.Concat(kept.Select(i => body[i])));
            }
        }

        return changed;
    }

    // The newline of the text that ends the line; a newline within a tag ends none.
    private static int LineEnd(string body, bool[] isRaw, int start)
    {
        for (var i = start; i < body.Length; i++)
        {
            if (body[i] == '\n' && isRaw[i])
            {
                return i;
            }
        }

        return body.Length;
    }

    private static bool IsStandalone(string body, bool[] isRaw, List<int> printed, int start, int end)
    {
        var hasTag = false;
        for (var i = start; i < end; i++)
        {
            if (!isRaw[i])
            {
                hasTag = true;
            }
            else if (body[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        var first = printed.BinarySearch(start);
        first = first < 0 ? ~first : first;
        return hasTag && !(first < printed.Count && printed[first] < end);
    }
}
