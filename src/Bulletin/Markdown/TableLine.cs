namespace Bulletin.Markdown;

/// <summary>A line of a pipe table.</summary>
/// <param name="Number">Its number in the paragraph that holds it, from 0.</param>
/// <param name="Cells">Its cells as they are written.</param>
internal sealed record TableLine(int Number, IReadOnlyList<string> Cells)
{
    private const char Bar = '|';

    /// <summary>The line, split at its bars; the bars at both ends are optional.</summary>
    public static TableLine Of(int number, string line)
    {
        var cells = new List<string>();
        var start = 0;
        foreach (var bar in Bars(line))
        {
            if (bar > 0)
            {
                cells.Add(line[start..bar].Trim());
            }

            start = bar + 1;
        }

        if (start < line.Length)
        {
            cells.Add(line[start..].Trim());
        }

        return new TableLine(number, cells);
    }

    /// <summary>Whether a line holds a bar.</summary>
    public static bool HasBar(string line) => Bars(line).Any();

    /// <summary>Whether a line begins with a bar.</summary>
    public static bool BeginsWithBar(string line) => line.StartsWith(Bar);

    /// <summary>The places of the bars that no backslash precedes.</summary>
    public static IEnumerable<int> Bars(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == Bar)
            {
                yield return i;
            }
        }
    }
}
