using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>
/// Finds the installed fonts that have characters. Each file is opened anew and nothing of it is kept: a machine may have hundreds.
/// </summary>
internal static class FontSearch
{
    private static readonly LocalText WithoutOutline = new(
        "字形没有轮廓，是彩色、点阵或空白的",
        "the glyph has no outline; it is a colour glyph, a bitmap or blank");
    private static readonly LocalText Wrong = new("字形有误", "the glyph is wrong");

    /// <summary>The fonts that have each of the characters.</summary>
    public static Dictionary<int, FontsWithCharacter> Find(IReadOnlySet<int> characters, FontCatalog catalog, FontOptions options)
    {
        var found = characters.ToDictionary(character => character, _ => new FontsWithCharacter());
        foreach (var face in catalog.Faces)
        {
            if (face.Path.Length == 0 && face.Defect is null)
            {
                Enter(face, face, options, found);
            }
            else if (face.Path.Length > 0)
            {
                Read(
                    face.Path,
                    (source, starts) => Enter(FontFace.Read(source, face.Path, face.Index, starts[face.Index]), face, options, found));
            }
        }

        // The names of one file may stand behind several faces of a collection.
        var files = catalog.Diagnostics
            .Where(diagnostic => diagnostic.Code == DiagnosticCodes.FontUnsupported.Code)
            .Select(diagnostic => diagnostic.File!.Split('#')[0]);
        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            Read(file, (source, starts) => EnterUnsupported(source, file, starts, found));
        }

        return found;
    }

    private static void Read(string file, Action<FontSource, IReadOnlyList<long>> read)
    {
        FileFontSource? source = null;
        try
        {
            source = new FileFontSource(file);
            read(source, FontDirectory.Faces(source));
        }
        catch (Exception exception)
            when (exception is FontFormatException or NoticeException or ArgumentOutOfRangeException
                || AtomicFile.IsFileTrouble(exception))
        {
            // A font that cannot be read has no characters.
        }
        finally
        {
            source?.Rest();
        }
    }

    private static void Enter(FontFace reading, FontFace face, FontOptions options, Dictionary<int, FontsWithCharacter> found)
    {
        foreach (var (character, fonts) in found)
        {
            if (reading.Glyph(character) is not (> 0 and var glyph))
            {
                continue;
            }

            if (!reading.HasOutline(glyph))
            {
                fonts.Unsupported ??= (face.Family, WithoutOutline);
            }
            else if (FontFaults.Has(face, character))
            {
                fonts.Unsupported ??= (face.Family, Wrong);
            }
            else if (!face.MayEmbed && !options.IsLicensed(face))
            {
                fonts.Restricted ??= face.Family;
            }
            else if (!fonts.Usable.Contains(face.Family, StringComparer.Ordinal))
            {
                fonts.Usable.Add(face.Family);
            }
        }
    }

    private static void EnterUnsupported(
        FontSource source, string file, IReadOnlyList<long> starts, Dictionary<int, FontsWithCharacter> found)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            try
            {
                FontFace.Read(source, file, i, starts[i]);
            }
            catch (FontFormatException exception) when (exception.IsUnsupported)
            {
                var directory = FontDirectory.At(source, starts[i]);
                var map = CharacterMap.Read(directory.Get("cmap"), directory.Get("maxp").U16(4));
                var family = FontNameTable.Read(directory.Get("name")).Families.FirstOrDefault() ?? Path.GetFileName(file);
                foreach (var (_, fonts) in found.Where(pair => map.Glyph(pair.Key) != 0))
                {
                    fonts.Unsupported ??= (family, exception.Reason);
                }
            }
        }
    }
}
