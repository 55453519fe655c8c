using Bulletin.Text;

namespace Bulletin;

/// <summary>Which fonts are taken. Immutable; the defaults take what the system has.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have.</remarks>
public sealed record FontOptions
{
    /// <summary>The defaults.</summary>
    public static FontOptions Default { get; } = new();

    /// <summary>The fonts there are; null (the default) for the system's.</summary>
    public FontCatalog? Catalog { get; init; }

    /// <summary>Fonts that come before all others for their role, in this order. None by default.</summary>
    public ValueList<PreferredFont> Preferred { get; init; } = [];

    /// <summary>
    /// Fallback fonts: families, by any of their names, for characters that none of a role's fonts has; in this order. None by default.
    /// Scripts whose letters are joined, stacked or set from right to left (Arabic, Tibetan, Mongolian and others) stay an error,
    /// whatever the font.
    /// </summary>
    public ValueList<string> Fallback { get; init; } = [];

    /// <summary>What is done where fonts are missing; <see cref="FontPolicy.Fallback"/> by default.</summary>
    public FontPolicy Policy { get; init => field = Defined.Value(value); }

    /// <summary>
    /// Families that their makers do not allow to be embedded and that are embedded all the same, because whoever makes the file holds the licence to do so; by any of their names. None by default.
    /// </summary>
    public ValueList<string> LicensedFamilies { get; init; } = [];

    /// <summary>Whether <see cref="LicensedFamilies"/> names the face.</summary>
    internal bool IsLicensed(FontFace face) =>
        face.FamilyNames
            .Concat(face.FullNames)
            .Append(face.PostScriptName)
            .Intersect(LicensedFamilies, StringComparer.OrdinalIgnoreCase)
            .Any();
}
