using System.Buffers.Binary;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>Puts the tables of a TrueType font into a file (ISO/IEC 14496-22 §4.3).</summary>
internal static class SfntWriter
{
    private const int ChecksumAdjustment = 8;

    /// <summary>Adds the file to a buffer. The table <c>head</c> gets the check sum of the whole.</summary>
    public static void Write(IReadOnlyCollection<SfntTable> tables, PdfBuffer target)
    {
        var place = 12 + (16 * tables.Count);
        var file = target.Extend(place + tables.Sum(table => Padded(table.Bytes.Length)));
        var power = (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * (tables.Count - (1 << power))));

        var entry = 12;
        var head = 0;
        foreach (var (tag, table) in tables.OrderBy(table => table.Tag, StringComparer.Ordinal))
        {
            table.Span.CopyTo(file[place..]);
            file.Slice(place + table.Length, Padded(table.Length) - table.Length).Clear();
            if (tag == "head")
            {
                head = place;
                file.Slice(place + ChecksumAdjustment, 4).Clear();
            }

            Encoding.ASCII.GetBytes(tag, file[entry..]);
            BinaryPrimitives.WriteUInt32BigEndian(file[(entry + 4)..], Checksum(file.Slice(place, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file[(entry + 8)..], place);
            BinaryPrimitives.WriteInt32BigEndian(file[(entry + 12)..], table.Length);
            entry += 16;
            place += Padded(table.Length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file[(head + ChecksumAdjustment)..], unchecked(0xB1B0AFBA - Checksum(file)));
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }
}
