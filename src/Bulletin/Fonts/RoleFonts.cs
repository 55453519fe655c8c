using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The fonts that serve a role on this machine.</summary>
/// <param name="Faces">The faces, best first. The first can be read; of the others that is seen when they are needed.</param>
/// <param name="Standing">How well the first stands for the role; null if there is none.</param>
/// <param name="Diagnostics">What is to be said of it wherever the role is used.</param>
internal sealed record RoleFonts(ValueList<FontFace> Faces, FontStanding? Standing, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Where digits and Latin letters are taken from; null where the faces serve them too.</summary>
    public FontFace? Latin { get; private init; }

    /// <summary>Finds them.</summary>
    /// <param name="role">The role.</param>
    /// <param name="names">The profile's names: its font comes before those that are known for the role.</param>
    /// <param name="options">The options.</param>
    /// <param name="catalog">The fonts there are.</param>
    public static RoleFonts Find(FontRole role, FontNames names, FontOptions options, FontCatalog catalog)
    {
        var diagnostics = new List<Diagnostic>();
        var restricted = new List<FontFace>();
        var found = new List<FontFace>();
        FontStanding? standing = null;
        FontFace? latin = null;
        var preferred = options.Preferred.Where(font => font.Role == role).Select(font => font.Family);
        foreach (var choice in FontChains.For(role, preferred.Append(names.For(role))))
        {
            if (choice.In(catalog) is not { } face || restricted.Contains(face) || found.Contains(face))
            {
                continue;
            }

            if (!face.MayEmbed && !options.IsLicensed(face))
            {
                restricted.Add(face);
            }
            else if (found.Count > 0 || face.Defect is null)
            {
                latin = found.Count == 0 ? choice.Latin.Select(family => catalog.Find(family)).FirstOrDefault(other => other is { MayEmbed: true, Defect: null }) : latin;
                found.Add(face);
                standing ??= choice.Standing;
                if (found.Count == 1 && !face.MayEmbed)
                {
                    diagnostics.Add(DiagnosticCodes.FontLicensed.At(place: null, face.Family, FontRights.Of(face.Embedding)));
                }

                // Of those that come after the first it is no matter that they may not be embedded.
                diagnostics.AddRange(found.Count > 1 ? [] : Restricted(restricted, new($"改用“{face.Family}”", $"“{face.Family}” is used instead")));
            }
            else
            {
                diagnostics.Add(face.Defect);
            }
        }

        var wanted = names.For(role);
        diagnostics.AddRange(found switch
        {
            [] => [.. Restricted(restricted, new("又没有别的字体", "and there is no other font")), Missing([role], options.Policy)],
            [var face, ..] when standing != FontStanding.Own =>
                [Graded(standing == FontStanding.StandIn ? DiagnosticCodes.FontStandIn : DiagnosticCodes.FontLastResort, options.Policy)
                    .At(place: null, Name(role), face.Family, wanted)],
            _ => Array.Empty<Diagnostic>(),
        });
        return new(found.ToValueList(), standing, diagnostics) { Latin = latin };
    }

    /// <summary>How a role is called in messages.</summary>
    public static LocalText Name(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => new("小标宋体", "小标宋 font (titles)"),
        FontRole.FangSong => new("仿宋体", "仿宋 font (body)"),
        FontRole.KaiTi => new("楷体", "楷体 font (headings of the second level)"),
        FontRole.HeiTi => new("黑体", "黑体 font (headings of the first level)"),
        FontRole.SongTi => new("宋体", "宋体 font (page numbers)"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The diagnostic for roles that no font serves.</summary>
    public static Diagnostic Missing(IReadOnlyList<FontRole> roles, FontPolicy policy)
    {
        var names = roles.Select(Name).ToList();
        var kind = policy == FontPolicy.Strict
            ? DiagnosticCodes.FontMissing with { Severity = DiagnosticSeverity.Error }
            : DiagnosticCodes.FontMissing;
        return Graded(kind, policy).At(
            place: null,
            new LocalText(
                string.Join('、', names.Select(name => name.Chinese)),
                string.Join(", ", names.Select(name => name.English))));
    }

    /// <summary>A kind of diagnostic about fallback fonts, of the severity that a policy gives it.</summary>
    public static DiagnosticDescriptor Graded(DiagnosticDescriptor kind, FontPolicy policy) =>
        policy == FontPolicy.Exact ? kind with { Severity = DiagnosticSeverity.Error } : kind;

    private static IEnumerable<Diagnostic> Restricted(IEnumerable<FontFace> faces, LocalText instead) =>
        faces.Select(face => DiagnosticCodes.FontRestricted.At(place: null, face.Family, instead, FontRights.Of(face.Embedding)));
}
