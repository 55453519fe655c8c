using System.Globalization;

namespace Bulletin.Docx;

/// <summary>The ids of content controls: made from the path and from how often it has come, so that the same value has the same id in every file; each once in a file.</summary>
internal sealed class ControlIds
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<int> _taken = [];

    /// <summary>The id of the next control of that path.</summary>
    public int Next(string path)
    {
        var count = _counts[path] = _counts.GetValueOrDefault(path) + 1;
        var id = Hash(string.Create(CultureInfo.InvariantCulture, $"{path}#{count}"));
        while (!_taken.Add(id))
        {
            id = id == int.MaxValue ? 1 : id + 1;
        }

        return id;
    }

    // FNV-1a, cut down to a positive number. Made from the path alone: made from the text it would betray what stood there before a correction.
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        return (int)(hash % int.MaxValue) + 1;
    }
}
