using Bulletin.Diagnostics;
using Bulletin.Fonts;
using Bulletin.Text;

namespace Bulletin.Pdf;

/// <summary>
/// Sequences of characters that are one to the reader and that the fonts do not have as one: marks over letters, and variants of
/// characters.
/// </summary>
internal sealed class SequenceFindings
{
    private const int MostNames = 5;

    private readonly List<(int Character, int Mark)> _marks = [];
    private readonly List<(string Family, List<(int Character, int Selector)> Variants)> _variants = [];
    private readonly HashSet<(int Character, int Second)> _known = [];

    /// <summary>A mark that is set over a character.</summary>
    public void AddMark(int character, int mark)
    {
        if (_known.Add((character, mark)))
        {
            _marks.Add((character, mark));
        }
    }

    /// <summary>A variant that a font lacks.</summary>
    public void AddVariant(int character, int selector, string family)
    {
        if (!_known.Add((character, selector)))
        {
            return;
        }

        var index = _variants.FindIndex(entry => string.Equals(entry.Family, family, StringComparison.Ordinal));
        if (index < 0)
        {
            index = _variants.Count;
            _variants.Add((family, []));
        }

        _variants[index].Variants.Add((character, selector));
    }

    /// <summary>What is to be said of them.</summary>
    /// <param name="placesOf">Finds the places of characters; null if nobody knows them.</param>
    public IEnumerable<Diagnostic> Diagnostics(Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf)
    {
        if (_marks.Count > 0)
        {
            yield return DiagnosticCodes.MarkOverCharacter.At(Place(_marks[0].Mark, placesOf), Names(_marks));
        }

        foreach (var (family, variants) in _variants)
        {
            yield return DiagnosticCodes.VariantLacking.At(Place(variants[0].Selector, placesOf), Names(variants), family);
        }
    }

    private static string? Place(int second, Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf) =>
        placesOf?.Invoke([second]).GetValueOrDefault(second);

    private static LocalText Names(List<(int Character, int Second)> sequences)
    {
        var names = sequences.Take(MostNames).Select(sequence => Name(sequence.Character, sequence.Second)).ToList();
        var (others, more) = sequences.Count > MostNames ? ($"等{sequences.Count}个", $" and {sequences.Count - MostNames} more") : ("", "");
        return new(string.Join('、', names) + others, string.Join(", ", names) + more);
    }

    private static string Name(int character, int second)
    {
        var text = char.ConvertFromUtf32(character) + char.ConvertFromUtf32(second);
        return $"{text} ({MissingCharacters.Name(character)} {MissingCharacters.Name(second)})";
    }
}
