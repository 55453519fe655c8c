using Bulletin.Diagnostics;

namespace Bulletin.Pdf;

/// <summary>Chooses the face for each character, and keeps what is to be said of the choice.</summary>
internal sealed class FaceSelection
{
    private readonly FontCatalog _catalog;
    private readonly List<FontFace> _excluded;
    private readonly FontPolicy _policy;

    public FaceSelection(FontCatalog catalog, IEnumerable<FontFace> excluded, FontPolicy policy)
    {
        (_catalog, _excluded, _policy) = (catalog, [.. excluded], policy);
    }

    public IEnumerable<Diagnostic> Diagnostics => [];

    public FontFace? Choose(FontRole role, int character) =>
        _catalog.Faces.FirstOrDefault(face => !_excluded.Contains(face) && face.Glyph(character) != 0);
}
