using Bulletin.Fonts;

namespace Bulletin.Cli;

/// <summary>What serves a role on this machine.</summary>
/// <param name="Role">The role.</param>
/// <param name="Wanted">The font that the standard's profile names for it.</param>
/// <param name="Faces">The faces, best first; none if the machine has no font for the role.</param>
/// <param name="Standing">How well the first stands for the role.</param>
/// <param name="Covered">How many of the Han characters of GB 2312 the first has.</param>
/// <param name="Characters">How many there are.</param>
/// <param name="Diagnostics">What is to be said of it.</param>
internal sealed record FontUse(FontRole Role, string Wanted, ValueList<FontFace> Faces, FontStanding? Standing, int Covered, int Characters, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Where its digits and Latin letters come from; null where the faces serve them too.</summary>
    public FontFace? Latin { get; private init; }

    /// <summary>What serves each of the roles.</summary>
    public static ValueList<FontUse> Of(FontOptions options)
    {
        var names = Gb9704.Profile(DocumentForm.Web).Fonts;
        var resolver = new FontResolver(names, options);
        var characters = Gb2312.Characters();
        return Enum.GetValues<FontRole>()
            .Select(role =>
            {
                var faces = resolver.ResolveRole(role);
                var covered = faces.Count == 0 ? 0 : characters.Count(character => faces[0].Glyph(character) != 0);
                return new FontUse(role, names.For(role), faces, resolver.StandingOf(role), covered, characters.Count, resolver.DiagnosticsFor(role)) { Latin = resolver.LatinOf(role) };
            })
            .ToValueList();
    }
}
