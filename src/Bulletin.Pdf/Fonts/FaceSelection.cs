using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>Chooses the face for each character of a file, and keeps what is to be said of the choice.</summary>
/// <param name="resolver">Finds the faces.</param>
internal sealed class FaceSelection(FontResolver resolver)
{
    private readonly FontLookup _lookup = new(resolver);
    private readonly List<Diagnostic> _missing = [];

    /// <summary>What there is to say so far.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _lookup.Diagnostics.Concat(_missing);

    /// <summary>The face; null where the machine has none for the role, so that a font can only be named.</summary>
    public FontFace? Choose(FontRole role, int character)
    {
        if (_lookup.Find(role, character) is { } match)
        {
            return match.Face;
        }

        if (_lookup.FaceOf(role) is null && !AdobeGb1.Has(character) && !CharacterKinds.IsWithoutInk(character))
        {
            _missing.Add(DiagnosticCodes.NotInCollection.At(path: null, char.ConvertFromUtf32(character), "U+" + character.ToString("X4", CultureInfo.InvariantCulture)));
        }

        return null;
    }
}
