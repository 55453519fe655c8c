namespace Bulletin.Pdf;

/// <summary>The fonts of a file, in the order in which its pages first need them.</summary>
/// <param name="choose">The face for a character in a role; null where no font of this machine has it.</param>
internal sealed class FontBook(Func<FontRole, int, FontFace?> choose)
{
    private readonly List<PdfFont> _fonts = [];
    private readonly Dictionary<FontFace, PdfFont> _embedded = [];
    private readonly Dictionary<(FontRole Role, SmallPosition Position), PdfFont> _named = [];

    // As many characters as a notice has, in all of its fonts.
    private readonly Dictionary<int, PdfFont> _chosen = new(2048);

    /// <summary>The fonts.</summary>
    public IReadOnlyList<PdfFont> Fonts => _fonts;

    /// <summary>Whether every font is in the file, and none only named.</summary>
    public bool EmbedsAll => _named.Count == 0;

    /// <summary>The characters that they show.</summary>
    public IEnumerable<int> Characters => _chosen.Keys.Select(key => key & 0x1FFFFF).Distinct();

    /// <summary>The font for a character in a role.</summary>
    public PdfFont For(FontRole role, int character)
    {
        // A Unicode scalar value has 21 bits.
        var key = ((int)role << 21) | character;
        return _chosen.TryGetValue(key, out var known) && known.HasRoom ? known : _chosen[key] = Choose(role, character);
    }

    private PdfFont Choose(FontRole role, int character) => choose(role, character) is { } face
        ? Known(_embedded, face, static (number, face) => new EmbeddedFont(number, face))
        : Known(
            _named,
            (Role: role, Position: SmallCharacters.PositionOf(character)),
            static (number, key) => new NamedFont(number, key.Role, key.Position));

    private PdfFont Known<T>(Dictionary<T, PdfFont> fonts, T key, Func<int, T, PdfFont> make)
        where T : notnull
    {
        if (!fonts.TryGetValue(key, out var font) || !font.HasRoom)
        {
            fonts[key] = font = make(_fonts.Count + 1, key);
            _fonts.Add(font);
        }

        return font;
    }
}
