using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The fallback fonts that the options name (<see cref="FontOptions.Fallback"/>).</summary>
/// <param name="Faces">The faces, in the order of the options.</param>
/// <param name="Diagnostics">The families that cannot be used.</param>
internal sealed record FallbackFonts(ValueList<FontFace> Faces, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Finds the fonts.</summary>
    public static FallbackFonts Find(FontOptions options, FontCatalog catalog)
    {
        var faces = new List<FontFace>();
        var diagnostics = new List<Diagnostic>();
        foreach (var family in options.Fallback)
        {
            if (catalog.Find(family) is not { } face)
            {
                diagnostics.Add(DiagnosticCodes.FallbackMissing.At(place: null, family));
            }
            else if (!face.MayEmbed && !options.IsLicensed(face))
            {
                diagnostics.Add(DiagnosticCodes.FontRestricted.At(
                    place: null,
                    face.Family,
                    new LocalText("不作候补字体", "it is not used as a fallback font"),
                    FontRights.Of(face.Embedding)));
            }
            else if (face.Defect is { } defect)
            {
                diagnostics.Add(defect);
            }
            else if (!faces.Contains(face))
            {
                faces.Add(face);
                if (!face.MayEmbed)
                {
                    diagnostics.Add(DiagnosticCodes.FontLicensed.At(place: null, face.Family, FontRights.Of(face.Embedding)));
                }
            }
        }

        return new(faces, diagnostics);
    }
}
