using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>Chooses the face for each character of a file, and keeps what is to be said of the choice.</summary>
/// <param name="resolver">Finds the faces.</param>
internal sealed class FaceSelection(FontResolver resolver)
{
    private readonly FontLookup _lookup = new(resolver);
    private readonly List<int> _missing = [];
    private readonly HashSet<int> _known = [];

    /// <summary>Returns the diagnostics so far, with the place of each missing character.</summary>
    /// <param name="placesOf">Finds the places of characters; null if nobody knows them.</param>
    public IEnumerable<Diagnostic> Diagnostics(Func<IEnumerable<int>, IReadOnlyDictionary<int, string>>? placesOf) =>
        _missing.Count == 0
            ? _lookup.Diagnostics
            : _lookup.Diagnostics.Concat(
                MissingCharacters.Explain(_missing, resolver, placesOf?.Invoke(_missing) ?? new Dictionary<int, string>()));

    /// <summary>The face; null where the machine has none for the role, so that a font can only be named.</summary>
    public FontFace? Choose(FontRole role, int character)
    {
        var ordinary = SmallCharacters.BaseOf(character);
        var mayName = AdobeGb1.Has(ordinary) || CharacterKinds.IsWithoutInk(character);
        if (_lookup.Find(role, ordinary, mayName) is { } match)
        {
            return match.Face;
        }

        if ((!mayName || _lookup.FaceOf(role) is not null) && _known.Add(character))
        {
            _missing.Add(character);
        }

        return null;
    }
}
