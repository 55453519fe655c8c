using Bulletin.Diagnostics;
using Bulletin.Fonts;

namespace Bulletin;

/// <summary>The fonts there are to choose from. Immutable and thread-safe.</summary>
public sealed class FontCatalog
{
    private static readonly Lazy<FontCatalog> SystemFonts = new(() => Scan([]));

    private readonly Dictionary<string, List<FontFace>> _byFamily = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<FontFace>> _byFullName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A catalog of the given faces, in this order: of two that serve alike the first is taken.</summary>
    public FontCatalog(IEnumerable<FontFace> faces)
        : this(faces.ToValueList(), [])
    {
    }

    private FontCatalog(ValueList<FontFace> faces, ValueList<Diagnostic> diagnostics)
    {
        (Faces, Diagnostics) = (faces, diagnostics);
        foreach (var face in faces)
        {
            Enter(_byFamily, face.FamilyNames, face);
            Enter(_byFullName, face.FullNames.Append(face.PostScriptName), face);
        }
    }

    /// <summary>No fonts at all.</summary>
    public static FontCatalog Empty { get; } = new([]);

    /// <summary>The system's fonts. Looked for once, when first asked; fonts that are installed later are seen by <see cref="Scan"/>.</summary>
    public static FontCatalog System => SystemFonts.Value;

    /// <summary>The faces, in the order in which they are preferred.</summary>
    public ValueList<FontFace> Faces { get; }

    /// <summary>The files that are not used, and why (BUL4005, BUL4008).</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Looks for fonts in the given folders and those below, and then in the system's. Reads no more of a file than its names.</summary>
    /// <param name="folders">The folders, in the order in which they are preferred.</param>
    /// <param name="withSystem">Whether the system's folders come after them.</param>
    /// <exception cref="NoticeException">A given folder is not there (BUL4009).</exception>
    public static FontCatalog Scan(IEnumerable<string> folders, bool withSystem = true)
    {
        var given = folders.ToValueList();
        NoticeException.ThrowIfAny(given.Where(folder => !Directory.Exists(folder)).Select(folder => DiagnosticCodes.FontFolderMissing.AtFile(folder)));
        var all = withSystem ? given.Concat(FontFolders.OfSystem(Environment.GetEnvironmentVariable)) : given;
        var faces = new List<FontFace>();
        var diagnostics = new List<Diagnostic>();
        foreach (var file in all.SelectMany(FontFolders.FilesIn).Distinct(StringComparer.Ordinal))
        {
            FontScan.Read(file, faces, diagnostics);
        }

        return new FontCatalog(faces, diagnostics);
    }

    /// <summary>
    /// The face of a family, by any of the family's names or by the full or PostScript name of the face; case does not matter. Of several the upright one whose weight is nearest;
    /// null if there is none.
    /// </summary>
    /// <param name="family">The name.</param>
    /// <param name="weight">The weight, from 100 to 1000.</param>
    public FontFace? Find(string family, int weight = 400)
    {
        FontFace? best = null;
        foreach (var face in _byFamily.GetValueOrDefault(family) ?? _byFullName.GetValueOrDefault(family) ?? [])
        {
            if (best is null || (best.IsItalic && !face.IsItalic) || (best.IsItalic == face.IsItalic && Math.Abs(face.Weight - weight) < Math.Abs(best.Weight - weight)))
            {
                best = face;
            }
        }

        return best;
    }

    private static void Enter(Dictionary<string, List<FontFace>> index, IEnumerable<string> names, FontFace face)
    {
        foreach (var name in names.Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!index.TryGetValue(name, out var faces))
            {
                index[name] = faces = [];
            }

            faces.Add(face);
        }
    }
}
