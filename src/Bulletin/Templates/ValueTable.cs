using Bulletin.Markdown;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>The values of one expansion: the text behind each token, and the paths of the report that the text says.</summary>
internal sealed class ValueTable
{
    private readonly List<RichText> _texts = [];
    private readonly Dictionary<int, BlockValue> _blocks = [];
    private readonly List<IReadOnlyList<string>> _sources = [];
    private readonly HashSet<int> _used = [];

    /// <summary>The texts, by index.</summary>
    public IReadOnlyList<RichText> Texts => _texts;

    /// <summary>The figures and tables, by the index of their token.</summary>
    public IReadOnlyDictionary<int, BlockValue> Blocks => _blocks;

    /// <summary>Adds a figure or a table and returns its index.</summary>
    public int Add(BlockValue block)
    {
        var index = Add(RichText.Empty, [block.Path]);
        _blocks.Add(index, block);
        return index;
    }

    /// <summary>Adds a text and returns its index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sources">The paths of the fields that it says; empty for words of the template.</param>
    public int Add(RichText text, IReadOnlyList<string> sources)
    {
        _texts.Add(text);
        _sources.Add(sources);
        return _texts.Count - 1;
    }

    /// <summary>The sources of a value.</summary>
    public IReadOnlyList<string> SourcesOf(int index) => _sources[index];

    /// <summary>Notes that a value decides what is printed, although its token is not.</summary>
    public void Use(int index) => _used.Add(index);

    /// <summary>The paths of everything that an expanded template prints.</summary>
    public HashSet<string> Printed(string markdown) =>
        ValueToken.Indices(markdown).Concat(_used).Distinct().SelectMany(SourcesOf).ToHashSet(StringComparer.Ordinal);
}
