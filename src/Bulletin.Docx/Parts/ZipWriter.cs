using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Docx;

/// <summary>
/// Writes zip files (PKWARE APPNOTE 6.3.3, §4.3). The class library's writer puts the operating system into every entry, and cannot take an entry that is deflated already.
/// </summary>
internal static class ZipWriter
{
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    // 2.0, the version that knows deflate; made on "MS-DOS", as Word writes it.
    private const ushort Version = 20;

    /// <summary>The file with the entries in this order. Names are ASCII.</summary>
    public static byte[] Write(ReadOnlySpan<ZipEntry> entries)
    {
        var size = EndRecord;
        foreach (var entry in entries)
        {
            size = checked(size + LocalHeader + CentralHeader + (2 * entry.Name.Length) + entry.Deflated.Length);
        }

        var zip = new byte[size];
        var rest = zip.AsSpan();
        var offsets = new int[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            offsets[i] = size - rest.Length;
            Number(ref rest, 0x04034B50);
            Common(ref rest, entries[i]);
            Name(ref rest, entries[i].Name);
            entries[i].Deflated.CopyTo(rest);
            rest = rest[entries[i].Deflated.Length..];
        }

        var directory = size - rest.Length;
        for (var i = 0; i < entries.Length; i++)
        {
            Number(ref rest, 0x02014B50);
            Short(ref rest, Version);
            Common(ref rest, entries[i]);

            // Comment, disk, attributes: none, whatever the system.
            rest[..10].Clear();
            rest = rest[10..];
            Number(ref rest, (uint)offsets[i]);
            Name(ref rest, entries[i].Name);
        }

        var end = size - rest.Length;
        Number(ref rest, 0x06054B50);
        Number(ref rest, 0);
        Short(ref rest, (ushort)entries.Length);
        Short(ref rest, (ushort)entries.Length);
        Number(ref rest, (uint)(end - directory));
        Number(ref rest, (uint)directory);
        Short(ref rest, 0);
        return zip;
    }

    // What local and central headers share: from the version needed to the length of the extra field.
    private static void Common(ref Span<byte> rest, ZipEntry entry)
    {
        const ushort NoFlags = 0;
        const ushort Deflate = 8;
        const ushort Midnight = 0;
        const ushort FirstOfJanuary1980 = (1 << 5) | 1;
        Short(ref rest, Version);
        Short(ref rest, NoFlags);
        Short(ref rest, Deflate);
        Short(ref rest, Midnight);
        Short(ref rest, FirstOfJanuary1980);
        Number(ref rest, entry.Crc);
        Number(ref rest, (uint)entry.Deflated.Length);
        Number(ref rest, (uint)entry.Length);
        Short(ref rest, (ushort)entry.Name.Length);
        Short(ref rest, 0);
    }

    private static void Name(ref Span<byte> rest, string name) => rest = rest[Encoding.ASCII.GetBytes(name, rest)..];

    private static void Short(ref Span<byte> rest, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(rest, value);
        rest = rest[sizeof(ushort)..];
    }

    private static void Number(ref Span<byte> rest, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(rest, value);
        rest = rest[sizeof(uint)..];
    }
}
