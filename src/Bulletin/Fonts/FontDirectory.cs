namespace Bulletin.Fonts;

/// <summary>Where the tables of one face lie in its file (OpenType 1.9, “Organization of an OpenType Font”).</summary>
internal sealed class FontDirectory
{
    private const uint Collection = 0x74746366; // ttcf
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // true
    private const uint OpenTypeCff = 0x4F54544F; // OTTO
    private const int MostFaces = 256;
    private const int MostTables = 256;

    private readonly FontSource _source;
    private readonly (uint Tag, uint Offset, uint Length)[] _entries;

    private FontDirectory(FontSource source, (uint Tag, uint Offset, uint Length)[] entries) => (_source, _entries) = (source, entries);

    /// <summary>Where the faces of a file begin: one place for a single font, several for a collection.</summary>
    /// <exception cref="FontFormatException">It is no font file.</exception>
    public static IReadOnlyList<long> Faces(FontSource source)
    {
        var file = new FontTable(source, 0, Math.Min(source.Length, int.MaxValue));
        if (file.U32(0) != Collection)
        {
            return [0];
        }

        var count = file.U32(8);
        if (count is 0 or > MostFaces)
        {
            throw FontFormatException.Wrong("ttcf");
        }

        var faces = new long[count];
        for (var i = 0; i < faces.Length; i++)
        {
            faces[i] = file.U32(12 + (4 * i));
        }

        return faces;
    }

    /// <summary>The directory of the face that begins at a place.</summary>
    /// <exception cref="FontFormatException">There is none.</exception>
    public static FontDirectory At(FontSource source, long start)
    {
        var directory = new FontTable(source, start, Math.Min(source.Length - start, int.MaxValue));
        if (directory.U32(0) is not (TrueType or AppleTrueType or OpenTypeCff))
        {
            throw new FontFormatException(new("不是 TrueType 或 OpenType 字体", "it is no TrueType or OpenType font"));
        }

        int count = directory.U16(4);
        if (count is 0 or > MostTables)
        {
            throw FontFormatException.Wrong("sfnt");
        }

        var entries = new (uint, uint, uint)[count];
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + (16 * i);
            entries[i] = (directory.U32(entry), directory.U32(entry + 8), directory.U32(entry + 12));
        }

        return new FontDirectory(source, entries);
    }

    /// <summary>Whether there is a table of that name (four characters).</summary>
    public bool Has(string tag) => Array.Exists(_entries, entry => entry.Tag == Number(tag));

    /// <summary>A table, or null if there is none.</summary>
    /// <exception cref="FontFormatException">It is not inside the file.</exception>
    public FontTable? Find(string tag)
    {
        var number = Number(tag);
        foreach (var entry in _entries)
        {
            if (entry.Tag == number)
            {
                return new FontTable(_source, entry.Offset, entry.Length);
            }
        }

        return null;
    }

    /// <summary>A table.</summary>
    /// <exception cref="FontFormatException">There is none, or it is not inside the file.</exception>
    public FontTable Get(string tag) => Find(tag) ?? throw FontFormatException.Missing(tag);

    private static uint Number(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];
}
