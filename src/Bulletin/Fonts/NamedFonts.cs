using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The fonts that the options name for a role or declare as licensed.</summary>
internal static class NamedFonts
{
    /// <summary>The diagnostics for those that are not installed.</summary>
    /// <param name="options">The options.</param>
    /// <param name="catalog">Finds the fonts there are; not asked unless a font is named.</param>
    public static IEnumerable<Diagnostic> Missing(FontOptions options, Func<FontCatalog> catalog)
    {
        foreach (var font in options.Preferred.Where(font => catalog().Find(font.Family) is null))
        {
            yield return RoleFonts.Graded(DiagnosticCodes.PreferredFontMissing, options.Policy)
                .At(place: null, font.Family, RoleFonts.Name(font.Role));
        }

        foreach (var family in options.LicensedFamilies.Where(family => catalog().Find(family) is null))
        {
            yield return DiagnosticCodes.LicensedFontMissing.At(place: null, family);
        }
    }
}
