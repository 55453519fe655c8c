using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The fonts of one document while it is made: finds faces and keeps, each once and in the order of the text, what there is to say of them. For one thread.</summary>
/// <param name="resolver">Finds the faces.</param>
internal sealed class FontLookup(FontResolver resolver)
{
    private readonly HashSet<FontRole> _roles = [];
    private readonly HashSet<(FontRole Role, int CodePoint)> _reported = [];
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What there is to say so far.</summary>
    public ValueList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The face that a role is set in; null if there is none.</summary>
    public FontFace? FaceOf(FontRole role)
    {
        if (_roles.Add(role))
        {
            _diagnostics.AddRange(resolver.DiagnosticsFor(role));
        }

        var faces = resolver.ResolveRole(role);
        return faces.Count > 0 ? faces[0] : null;
    }

    /// <summary>The face for a character; null if no font has it, or there is no font for the role at all.</summary>
    /// <param name="role">The role.</param>
    /// <param name="codePoint">The character (Unicode scalar value).</param>
    public FontMatch? Find(FontRole role, int codePoint)
    {
        // Where there is no font at all, that has been said, and is not said again of every character.
        if (FaceOf(role) is not { } first)
        {
            return null;
        }

        var match = resolver.FaceFor(role, codePoint);
        if (match is not { IsFirstChoice: true } && _reported.Add((role, codePoint)))
        {
            var (text, name) = (char.ConvertFromUtf32(codePoint), "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture));
            _diagnostics.Add(match is { } other
                ? DiagnosticCodes.CharacterFromOther.At(path: null, text, name, first.Family, other.Face.Family)
                : DiagnosticCodes.CharacterNowhere.At(path: null, text, name));
        }

        return match;
    }
}
