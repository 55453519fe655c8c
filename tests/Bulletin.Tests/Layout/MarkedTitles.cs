using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>The titles of the folder <c>Titles</c>: one a line, ｜ at each place where a clerk may end a line, # before a comment.</summary>
internal static class MarkedTitles
{
    private const char Mark = '｜';

    /// <summary>The marked titles of all files.</summary>
    public static IEnumerable<string> All => Read("held-out.txt").Concat(Read("marked.txt"));

    /// <summary>A title without its marks.</summary>
    public static string Plain(string marked) => marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);

    /// <summary>The places of the marks, as indexes into the title without marks.</summary>
    public static HashSet<int> Places(string marked) => Ends(marked.Split(Mark));

    /// <summary>The places where lines end, the last one aside.</summary>
    public static HashSet<int> Ends(string[] lines)
    {
        var ends = new HashSet<int>();
        var end = 0;
        foreach (var line in lines.SkipLast(1))
        {
            end += line.Length;
            ends.Add(end);
        }

        return ends;
    }

    private static IEnumerable<string> Read(string file) =>
        File.ReadLines(Repository.At("tests", "Bulletin.Tests", "Layout", "Titles", file)).Where(line => line.Length > 0 && line[0] != '#');
}
