using System.Text;

namespace Bulletin.Fonts;

/// <summary>The names of a face in every language it has them in (table <c>name</c>).</summary>
internal sealed record FontNameTable
{
    private const int Family = 1;
    private const int FullName = 4;
    private const int PostScript = 6;
    private const int TypographicFamily = 16;
    private const int WwsFamily = 21;

    // More names or longer ones are no names; a table that claims them would be read for minutes.
    private const int MostNames = 256;
    private const int LongestName = 512;

    /// <summary>The family's names, each once.</summary>
    public required ValueList<string> Families { get; init; }

    /// <summary>The full names: family and style.</summary>
    public required ValueList<string> FullNames { get; init; }

    /// <summary>The PostScript name, or "" if there is none.</summary>
    public required string PostScriptName { get; init; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="FontFormatException">It is malformed.</exception>
    public static FontNameTable Read(FontTable table)
    {
        var families = new List<string>();
        var fullNames = new List<string>();
        var postScript = "";
        int count = table.U16(2), strings = table.U16(4), read = 0;
        for (var i = 0; i < count && read < MostNames; i++)
        {
            var record = 6 + (12 * i);
            var id = table.U16(record + 6);
            int length = table.U16(record + 8);
            if (id is not (Family or FullName or PostScript or TypographicFamily or WwsFamily) || length is 0 or > LongestName)
            {
                continue;
            }

            read++;
            var offset = strings + table.U16(record + 10);
            // A name that points outside is left out; the others are as good as before.
            if (offset > table.Length - length || Decode(table.U16(record), table.U16(record + 2), table.Slice(offset, length)) is not { Length: > 0 } name)
            {
                continue;
            }

            if (id == PostScript)
            {
                postScript = postScript.Length > 0 ? postScript : PostScriptCharacters(name);
            }
            else
            {
                Add(id == FullName ? fullNames : families, name);
            }
        }

        return new() { Families = families, FullNames = fullNames, PostScriptName = postScript };
    }

    private static void Add(List<string> names, string name)
    {
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            names.Add(name);
        }
    }

    private static string? Decode(int platform, int encoding, ReadOnlySpan<byte> bytes)
    {
        var text = (platform, encoding) switch
        {
            (0, _) or (3, 0 or 1 or 10) => Encoding.BigEndianUnicode.GetString(bytes),
            // Chinese fonts of old write GBK here: two bytes a character, ASCII with a zero before it.
            (3, 3) or (1, 25) => Gbk(bytes),
            (1, 0) when !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) => Encoding.ASCII.GetString(bytes),
            _ => null,
        };
        text = text?.Trim('\0', ' ');
        return text is null || text.Any(c => char.IsControl(c) || c == '\uFFFD') ? null : text;
    }

    private static string? Gbk(ReadOnlySpan<byte> bytes)
    {
        // Asked for here, not registered: what a process registers is its own business.
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936);
        var plain = new byte[bytes.Length];
        var length = 0;
        foreach (var value in bytes)
        {
            if (value != 0)
            {
                plain[length++] = value;
            }
        }

        return gbk?.GetString(plain, 0, length);
    }

    // What a PDF or PostScript name may hold (OpenType, name ID 6).
    private static string PostScriptCharacters(string name) =>
        string.Concat(name.Where(c => c is > ' ' and < '\u007F' && !"[](){}<>/%".Contains(c, StringComparison.Ordinal)).Take(63));
}
