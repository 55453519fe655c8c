namespace Bulletin.Layout;

/// <summary>Notes where characters come from while texts become cells: all text of a notice passes there, with its origin.</summary>
/// <param name="characters">The characters (Unicode scalar values) to look for.</param>
internal sealed class CharacterPlaces(IEnumerable<int> characters)
{
    private readonly HashSet<int> _wanted = [.. characters];
    private readonly Dictionary<int, string> _found = [];

    /// <summary>The place of the first text that has a character and an origin, for each character found.</summary>
    public IReadOnlyDictionary<int, string> Found => _found;

    /// <summary>Looks for the characters in a run.</summary>
    public void Note(TextRun run)
    {
        if (run.Origin.Place is not { } place || _wanted.Count == 0)
        {
            return;
        }

        foreach (var character in run.Text.EnumerateRunes())
        {
            if (_wanted.Remove(character.Value))
            {
                _found.Add(character.Value, place);
            }
        }
    }
}
