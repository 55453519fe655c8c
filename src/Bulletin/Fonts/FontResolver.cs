using System.Globalization;
using System.Text;
using Bulletin.Fonts;

namespace Bulletin;

/// <summary>Finds for each role, and for each character in it, the face that serves it best. Immutable and thread-safe.</summary>
public sealed class FontResolver
{
    private readonly Lazy<RoleFonts>[] _roles;
    private readonly Lazy<FallbackFonts> _fallback;
    private readonly Lazy<FontFace[]> _others;

    /// <summary>A resolver.</summary>
    /// <param name="names">The names of the profile: for each role its font comes first, after those that the options prefer.</param>
    /// <param name="options">The options; null for the defaults.</param>
    public FontResolver(FontNames names, FontOptions? options = null)
    {
        Options = options ?? FontOptions.Default;

        // The system's fonts are looked for when the first role is. What goes wrong then is tried again.
        _roles = Array.ConvertAll(Enum.GetValues<FontRole>(), role => Later(() => RoleFonts.Find(role, names, Options, Catalog)));
        _fallback = Later(() => Options.Fallback.Count == 0 ? new FallbackFonts([], []) : FallbackFonts.Find(Options, Catalog));
        _others = Later(() => _fallback.Value.Faces.Concat(_roles.SelectMany(role => role.Value.Faces)).Distinct().ToArray());
    }

    /// <summary>The faces that serve a role, best first; none if the machine has no font for it.</summary>
    public ValueList<FontFace> ResolveRole(FontRole role) => _roles[(int)role].Value.Faces;

    /// <summary>
    /// Returns the face for a character: from the fonts of the role, then the fallback fonts, then the fonts of the other roles. Null if
    /// none has it, or if its script is unsupported (Arabic and others). Digits and Latin letters come from another face if those of a
    /// substitute font do not match its Chinese characters.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="codePoint">The character (Unicode scalar value).</param>
    public FontMatch? FaceFor(FontRole role, int codePoint)
    {
        if (codePoint is > ' ' and <= '~' && LatinOf(role) is { } latin && latin.Glyph(codePoint) is > 0 and var latinGlyph)
        {
            return new FontMatch(latin, latinGlyph, IsFirstChoice: true);
        }

        if (ComplexScripts.ScriptOf(codePoint) is not null)
        {
            return null;
        }

        var faces = ResolveRole(role).AsSpan();
        for (var i = 0; i < faces.Length; i++)
        {
            // The first is sound; the others are looked at only where they are needed.
            if ((i == 0 || faces[i].Defect is null) && GlyphIn(faces[i], codePoint) is > 0 and var glyph)
            {
                return new FontMatch(faces[i], glyph, i == 0);
            }

            if (i == 0 && HasNoInk(codePoint))
            {
                return new FontMatch(faces[0], 0, IsFirstChoice: true);
            }
        }

        foreach (var face in _others.Value)
        {
            if (face.Defect is null && GlyphIn(face, codePoint) is > 0 and var glyph)
            {
                return new FontMatch(face, glyph, IsFirstChoice: false);
            }
        }

        return null;
    }

    /// <summary>What is to be said where a role is used: that another font stands in for it, that there is none, that one may not be embedded (BUL4001, BUL4002, BUL4005, BUL4006, BUL4007).</summary>
    public ValueList<Diagnostic> DiagnosticsFor(FontRole role) => _roles[(int)role].Value.Diagnostics;

    /// <summary>The options.</summary>
    internal FontOptions Options { get; }

    /// <summary>The available fonts.</summary>
    internal FontCatalog Catalog => Options.Catalog ?? FontCatalog.System;

    /// <summary>The fallback fonts.</summary>
    internal FallbackFonts Fallback => _fallback.Value;

    /// <summary>How well the first face stands for a role; null if there is none.</summary>
    internal FontStanding? StandingOf(FontRole role) => _roles[(int)role].Value.Standing;

    /// <summary>Where the digits and Latin letters of a role come from; null where its faces serve them too.</summary>
    internal FontFace? LatinOf(FontRole role) => _roles[(int)role].Value.Latin;

    private static ushort GlyphIn(FontFace face, int codePoint) =>
        face.Glyph(codePoint) is > 0 and var glyph
            && (face.HasOutline(glyph) || IsBlank(codePoint))
            && !FontFaults.Has(face, codePoint)
            ? glyph
            : (ushort)0;

    private static Lazy<T> Later<T>(Func<T> make) => new(make, LazyThreadSafetyMode.PublicationOnly);

    // Spaces, and the letters and signs that are blank by definition: Hangul fillers, the empty Braille cell.
    private static bool IsBlank(int codePoint) =>
        HasNoInk(codePoint)
        || codePoint is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0
        || IsVariationSelector(codePoint);

    private static bool IsVariationSelector(int codePoint) =>
        codePoint is 0x034F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool HasNoInk(int codePoint) =>
        Rune.IsValid(codePoint) && Rune.GetUnicodeCategory(new Rune(codePoint)) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Format or UnicodeCategory.Control;
}
