namespace Bulletin.Text;

/// <summary>
/// Characters of one kind that a text has. Counts all of them, remembers the first few: a hostile text must not fill the memory with its
/// places.
/// </summary>
internal sealed class CharacterTally
{
    /// <summary>The most places and the most different characters that are remembered.</summary>
    public const int Most = 10;

    private readonly List<(string Name, int Position)> _places = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The number of characters.</summary>
    public int Count { get; private set; }

    /// <summary>The first characters with their positions, counted from 1 in characters.</summary>
    public IReadOnlyList<(string Name, int Position)> Places => _places;

    /// <summary>The first different characters, each with its count.</summary>
    public IEnumerable<(string Name, int Count)> Counts => _names.Select(name => (name, _counts[name]));

    /// <summary>Whether <see cref="Counts"/> leaves characters out.</summary>
    public bool HasMore => Count > _counts.Values.Sum();

    /// <summary>Counts a character.</summary>
    /// <param name="name">How messages name it.</param>
    /// <param name="position">Its position; 0 where no message gives it.</param>
    public void Add(string name, int position = 0)
    {
        Count++;
        if (_places.Count < Most)
        {
            _places.Add((name, position));
        }

        if (_counts.TryGetValue(name, out var count))
        {
            _counts[name] = count + 1;
        }
        else if (_names.Count < Most)
        {
            _names.Add(name);
            _counts[name] = 1;
        }
    }
}
