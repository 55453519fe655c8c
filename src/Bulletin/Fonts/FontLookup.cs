using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The fonts of one document while it is made: finds faces and keeps, each once and in the order of the text, what there is to say of them. For one thread.</summary>
/// <param name="resolver">Finds the faces.</param>
internal sealed class FontLookup(FontResolver resolver)
{
    private readonly HashSet<FontRole> _roles = [];
    private readonly List<FontRole> _unserved = [];
    private readonly HashSet<(FontRole Role, int CodePoint)> _reported = [];
    private readonly List<Diagnostic> _diagnostics =
        [.. NamedFonts.Missing(resolver.Options, () => resolver.Catalog), .. resolver.Fallback.Diagnostics];

    /// <summary>The diagnostics so far; a single one for all roles without a font.</summary>
    public ValueList<Diagnostic> Diagnostics =>
        _unserved.Count == 0 ? _diagnostics : [RoleFonts.Missing(_unserved, resolver.Options.Policy), .. _diagnostics];

    /// <summary>The face that a role is set in; null if there is none.</summary>
    public FontFace? FaceOf(FontRole role)
    {
        var faces = resolver.ResolveRole(role);
        if (_roles.Add(role))
        {
            _diagnostics.AddRange(resolver.DiagnosticsFor(role).Where(diagnostic => diagnostic.Code != DiagnosticCodes.FontMissing.Code));
            if (faces.Count == 0)
            {
                _unserved.Add(role);
            }
        }

        return faces.Count > 0 ? faces[0] : null;
    }

    /// <summary>The face for a character; null if no font has it, or if there is no font for the role and one need only be named.</summary>
    /// <param name="role">The role.</param>
    /// <param name="codePoint">The character (Unicode scalar value).</param>
    /// <param name="mayName">Whether a font that is only named shows the character.</param>
    public FontMatch? Find(FontRole role, int codePoint, bool mayName = false)
    {
        var first = FaceOf(role);
        if (first is null && mayName)
        {
            return null;
        }

        var match = resolver.FaceFor(role, codePoint);
        if (match is { IsFirstChoice: false } && first is not null && _reported.Add((role, codePoint)))
        {
            var kind = first.Glyph(codePoint) != 0 ? DiagnosticCodes.CharacterWrong : DiagnosticCodes.CharacterFromOther;
            if (kind == DiagnosticCodes.CharacterFromOther && !resolver.Fallback.Faces.Contains(match.Value.Face))
            {
                kind = RoleFonts.Graded(kind, resolver.Options.Policy);
            }

            _diagnostics.Add(kind.At(
                place: null,
                char.ConvertFromUtf32(codePoint),
                MissingCharacters.Name(codePoint),
                first.Family,
                match.Value.Face.Family));
        }

        return match;
    }
}
