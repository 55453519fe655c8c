using System.Collections.Concurrent;
using Bulletin.Diagnostics;
using Bulletin.Fonts;

namespace Bulletin;

/// <summary>One face of a font file (.ttf, .otf, .ttc, .otc). Immutable and thread-safe; the file is read as far as it is needed.</summary>
public sealed class FontFace
{
    private readonly FontDirectory _directory;
    private readonly FontHeader _header;
    private readonly FontNameTable _names;
    private readonly Lazy<CharacterMap> _characters;
    private readonly Lazy<VariationMap> _variations;
    private readonly Lazy<FontTable> _advances;
    private readonly Lazy<Diagnostic?> _defect;
    private readonly ConcurrentDictionary<Type, object> _derived = [];

    private FontFace(FontSource source, string path, int index, long start)
    {
        _directory = FontDirectory.At(source, start);
        if (_directory.Has("fvar"))
        {
            throw FontFormatException.Unsupported("可变字体，本版本不支持", "it is a variable font, and those are not supported");
        }

        if (_directory.Has("CFF2"))
        {
            throw FontFormatException.Unsupported("CFF2 字体，本版本不支持", "it is a CFF2 font, and those are not supported");
        }

        IsCff = _directory.Has("CFF ");
        if (!IsCff && !_directory.Has("glyf"))
        {
            throw FontFormatException.Unsupported("没有轮廓，只有点阵", "it has bitmaps and no outlines");
        }

        foreach (var tag in IsCff ? ["CFF ", "cmap", "hmtx"] : new[] { "glyf", "loca", "cmap", "hmtx" })
        {
            _ = _directory.Get(tag);
        }

        (Path, Index) = (path, index);
        _header = FontHeader.Read(_directory);
        _names = FontNameTable.Read(_directory.Get("name"));
        _characters = new(() => CharacterMap.Read(Table("cmap"), GlyphCount));
        _variations = new(() => VariationMap.Read(Table("cmap")));
        _advances = new(ReadAdvances);
        _defect = new(FindDefect);
    }

    /// <summary>The file; "" for a face from memory.</summary>
    public string Path { get; }

    /// <summary>Which face of the file it is, from 0.</summary>
    public int Index { get; }

    /// <summary>The name that users know it by: the Chinese one if there is one.</summary>
    public string Family => FamilyNames.FirstOrDefault(name => name.Any(c => c > '\u2E7F')) ?? FamilyNames.FirstOrDefault() ?? PostScriptName;

    /// <summary>The names of its family in all languages.</summary>
    public ValueList<string> FamilyNames => _names.Families;

    /// <summary>Its full names: family and style.</summary>
    public ValueList<string> FullNames => _names.FullNames;

    /// <summary>Its PostScript name; "" if it has none.</summary>
    public string PostScriptName => _names.PostScriptName;

    /// <summary>How many units make an em; the other lengths are in these units.</summary>
    public int UnitsPerEm => _header.UnitsPerEm;

    /// <summary>From the baseline up to the top of a line.</summary>
    public int Ascent => _header.Ascent;

    /// <summary>From the baseline to the bottom of a line; negative, as that is below.</summary>
    public int Descent => _header.Descent;

    /// <summary>The height of capital letters; the ascent, if the face does not say.</summary>
    public int CapHeight => _header.CapHeight;

    /// <summary>The box that holds all glyphs.</summary>
    public FontBox BoundingBox => _header.Box;

    /// <summary>The weight, from 100 to 1000; 400 is regular, 700 bold.</summary>
    public int Weight => _header.Weight;

    /// <summary>Whether it slants.</summary>
    public bool IsItalic => _header.IsItalic;

    /// <summary>Whether its outlines are PostScript's (CFF) and not TrueType's.</summary>
    public bool IsCff { get; }

    /// <summary>What its maker allows.</summary>
    public FontEmbedding Embedding => _header.Embedding;

    /// <summary>Whether its maker allows that the outlines of some of its glyphs are put into a file.</summary>
    public bool MayEmbed =>
        (Embedding & (FontEmbedding.Restricted | FontEmbedding.PreviewAndPrint | FontEmbedding.Editable)) != FontEmbedding.Restricted
        && (Embedding & (FontEmbedding.NoSubsetting | FontEmbedding.BitmapOnly)) == FontEmbedding.Installable;

    /// <summary>How many glyphs it has.</summary>
    public int GlyphCount => _header.GlyphCount;

    /// <summary>Whether the table <c>loca</c> holds offsets of four bytes.</summary>
    internal bool HasLongOffsets => _header.HasLongOffsets;

    /// <summary>How many glyphs have an advance of their own in the table <c>hmtx</c>; the others have that of the last.</summary>
    internal int MetricCount => _header.MetricCount;

    /// <summary>The file and, in a collection, the face: what diagnostics name.</summary>
    internal string Place => Index == 0 ? Path : $"{Path}#{Index}";

    /// <summary>What is wrong with the tables that <see cref="Glyph"/> and <see cref="Advance"/> read, or null.</summary>
    internal Diagnostic? Defect => _defect.Value;

    /// <summary>The glyph of a character (Unicode scalar value); 0 if the face has none.</summary>
    /// <exception cref="NoticeException">The font is malformed (BUL4005).</exception>
    public ushort Glyph(int codePoint) => Read(_characters).Glyph(codePoint);

    /// <summary>The glyph of a variation sequence; null if the face has none, or is malformed there.</summary>
    /// <param name="codePoint">The character (Unicode scalar value).</param>
    /// <param name="selector">The variation selector.</param>
    internal ushort? VariantGlyph(int codePoint, int selector)
    {
        try
        {
            var glyph = _variations.Value.Glyph(codePoint, selector);
            return glyph is null || glyph >= GlyphCount ? null : glyph == 0 ? Glyph(codePoint) : (ushort)glyph;
        }
        catch (FontFormatException)
        {
            return null;
        }
    }

    /// <summary>How far a glyph moves the pen.</summary>
    /// <exception cref="NoticeException">The font is malformed (BUL4005).</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such glyph.</exception>
    public int Advance(int glyph)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(glyph);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(glyph, GlyphCount);
        return Read(_advances).U16(4 * Math.Min(glyph, MetricCount - 1));
    }

    /// <summary>The family's name, and the file.</summary>
    public override string ToString() => $"{Family} ({Place})";

    /// <summary>The faces of a font that is in memory.</summary>
    /// <exception cref="NoticeException">It is malformed (BUL4005) or of a kind that cannot be used (BUL4008).</exception>
    public static ValueList<FontFace> Load(ReadOnlyMemory<byte> bytes) => Load(new MemoryFontSource(bytes), "");

    /// <summary>The faces of a font file.</summary>
    /// <exception cref="NoticeException">It cannot be read, is malformed (BUL4005) or of a kind that cannot be used (BUL4008).</exception>
    public static ValueList<FontFace> Load(string path)
    {
        try
        {
            return Load(new FileFontSource(path), path);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new NoticeException([FontFormatException.Unreadable(exception.Message).Fatal(path)]);
        }
    }

    /// <summary>
    /// Whether a TrueType glyph has an outline; always true for CFF. Colour fonts have bitmaps or layers instead, and AR PL KaitiM GB
    /// maps ⅰ, ń and others to empty glyphs.
    /// </summary>
    /// <exception cref="NoticeException">The font is malformed (BUL4005).</exception>
    internal bool HasOutline(int glyph)
    {
        if (IsCff)
        {
            return true;
        }

        try
        {
            var loca = Table("loca");
            return HasLongOffsets ? loca.U32(4 * glyph) < loca.U32((4 * glyph) + 4) : loca.U16(2 * glyph) < loca.U16((2 * glyph) + 2);
        }
        catch (FontFormatException exception)
        {
            throw new NoticeException([exception.Fatal(Place)]);
        }
    }

    /// <summary>One face.</summary>
    /// <exception cref="FontFormatException">It is malformed or of a kind that cannot be used.</exception>
    internal static FontFace Read(FontSource source, string path, int index, long start) => new(source, path, index, start);

    /// <summary>
    /// What a writer makes of the face once, for all documents and threads, and what goes when the face does. Two threads may both make it; one of the two is kept.
    /// </summary>
    /// <typeparam name="T">What it is, and what it is known by.</typeparam>
    internal T Derived<T>(Func<FontFace, T> make)
        where T : class => (T)_derived.GetOrAdd(typeof(T), static (_, maker) => maker.Make(maker.Face), (Make: make, Face: this));

    /// <summary>A table, or null if there is none.</summary>
    /// <param name="tag">Its name: four characters.</param>
    /// <exception cref="FontFormatException">It is not inside the file.</exception>
    internal FontTable? FindTable(string tag) => _directory.Find(tag);

    /// <summary>A table.</summary>
    /// <param name="tag">Its name: four characters.</param>
    /// <exception cref="FontFormatException">There is none, or it is not inside the file.</exception>
    internal FontTable Table(string tag) => _directory.Get(tag);

    private static ValueList<FontFace> Load(FontSource source, string path)
    {
        try
        {
            return FontDirectory.Faces(source).Select((start, index) => Read(source, path, index, start)).ToValueList();
        }
        catch (FontFormatException exception)
        {
            throw new NoticeException([exception.Fatal(path)]);
        }
    }

    private FontTable ReadAdvances()
    {
        var table = Table("hmtx");
        return table.Length >= 4 * MetricCount ? table : throw FontFormatException.Wrong("hmtx");
    }

    private Diagnostic? FindDefect()
    {
        try
        {
            _ = (_characters.Value, _advances.Value);
            return null;
        }
        catch (FontFormatException exception)
        {
            return exception.At(Place);
        }
    }

    private T Read<T>(Lazy<T> part) => part.IsValueCreated ? part.Value : ReadNow(part);

    private T ReadNow<T>(Lazy<T> part)
    {
        try
        {
            return part.Value;
        }
        catch (FontFormatException exception)
        {
            throw new NoticeException([exception.Fatal(Place)]);
        }
    }
}
