using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;

namespace Bulletin.Pdf;

/// <summary>
/// The objects of a PDF file, in the order they are written, and what holds them together (ISO 32000-1 §7.5). By option those that are no streams lie together in compressed ones
/// (§7.5.7): outlines and structure trees are long and say the same again and again.
/// </summary>
internal sealed class PdfObjectWriter : IDisposable
{
    // A reader that wants one object must inflate all of its stream.
    private const int MostInStream = 500;

    private readonly CompressionLevel _compression;
    private readonly bool _packs;
    private readonly PdfBuffer _out;
    private readonly PdfBuffer _deflated = new(1 << 18);

    // Where each object is: at a place in the file, or (Index from 0 on) in the object stream of a number. The first is that of the free ones.
    private readonly List<(int Place, int Index)> _entries = [(0, -1)];

    private readonly PdfBuffer _packed = new(1 << 14);
    private readonly List<(int Number, int Place)> _packedObjects = [];

    /// <summary>A file without objects.</summary>
    /// <param name="target">Where the file is put; it holds nothing yet, and remains the caller's.</param>
    /// <param name="compression">How hard streams are compressed.</param>
    /// <param name="isPdf14">Whether it is PDF 1.4, for PDF/A-1 (ISO 19005-1), and not 1.7.</param>
    /// <param name="packs">Whether objects lie together in object streams, which PDF 1.4 does not know.</param>
    public PdfObjectWriter(PdfBuffer target, CompressionLevel compression, bool isPdf14 = false, bool packs = false)
    {
        (_out, _compression, IsPdf14, _packs) = (target, compression, isPdf14, packs && !isPdf14);

        // Four bytes beyond ASCII say to what carries the file that it is binary (§7.5.2).
        _out.Append(isPdf14 ? "%PDF-1.4\n%"u8 : "%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3]).Append("\n"u8);
    }

    /// <summary>How hard streams are compressed.</summary>
    public CompressionLevel Compression => _compression;

    /// <summary>Whether the file is PDF 1.4, which knows no transparency (§6.4 of ISO 19005-1) and wants to know which glyphs a font has.</summary>
    public bool IsPdf14 { get; }

    /// <summary>How many objects there are so far.</summary>
    public int Count => _entries.Count - 1;

    /// <summary>A number for an object that is written later.</summary>
    public PdfReference Reserve()
    {
        _entries.Add((0, -1));
        return new PdfReference(_entries.Count - 1);
    }

    /// <summary>Writes an object. What is put into the text is written in no culture but the invariant one.</summary>
    public void Write(PdfReference reference, FormattableString body)
    {
        BeginObject(reference).Append(body.ToString(CultureInfo.InvariantCulture));
        EndObject();
    }

    /// <summary>Writes an object that is in bytes already.</summary>
    public void Write(PdfReference reference, PdfBuffer body)
    {
        BeginObject(reference).Append(body.Written);
        EndObject();
    }

    /// <summary>Writes an object under the next number.</summary>
    public PdfReference Write(FormattableString body)
    {
        var reference = Reserve();
        Write(reference, body);
        return reference;
    }

    /// <summary>Writes a stream (§7.3.8) under the next number.</summary>
    /// <param name="data">What it holds.</param>
    /// <param name="entries">The entries of its dictionary besides length and filter.</param>
    /// <param name="compress">False for what must be readable by those who know no PDF: metadata.</param>
    /// <param name="content">What kind of data it is, as far as compressing it goes.</param>
    public PdfReference WriteStream(ReadOnlySpan<byte> data, string entries = "", bool compress = true, StreamContent content = StreamContent.Text)
    {
        compress &= _compression != CompressionLevel.NoCompression;
        var reference = Reserve();
        Begin(reference);
        if (compress)
        {
            _deflated.Clear();
            StreamDeflater.Write(data, content, _compression, _deflated);
        }

        // Two bytes end the data: after data that end in a carriage return, a line feed alone would be read together with it as one end of
        // line, and the data as a byte shorter (§7.2.2, §7.3.8.1).
        var bytes = compress ? _deflated.Written : data;
        _out.Append("<<"u8).Append(entries).Append(compress ? "/Filter/FlateDecode"u8 : default)
            .Append("/Length "u8).Number(bytes.Length).Append(">>\nstream\n"u8).Append(bytes).Append("\r\nendstream\nendobj\n"u8);
        return reference;
    }

    /// <summary>Ends the file.</summary>
    public void Finish(PdfReference catalog, PdfReference information)
    {
        WritePacked();

        // The identifier (§14.4) comes from the content, so that the same content has the same.
        var id = Convert.ToHexString(XxHash128.Hash(_out.Written));
        var trailer = string.Create(CultureInfo.InvariantCulture, $"/Root {catalog}/Info {information}/ID[<{id}><{id}>]");
        var start = _out.Length;
        if (_packs)
        {
            WriteTableStream(trailer);
        }
        else
        {
            WriteTable(trailer);
        }

        _out.Append(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _deflated.Dispose();
        _packed.Dispose();
    }

    // What an object that is no stream is written to.
    private PdfBuffer BeginObject(PdfReference reference)
    {
        if (!_packs)
        {
            Begin(reference);
            return _out;
        }

        _packedObjects.Add((reference.Number, _packed.Length));
        return _packed;
    }

    private void EndObject()
    {
        if (!_packs)
        {
            _out.Append("\nendobj\n"u8);
            return;
        }

        _packed.Append("\n"u8);
        if (_packedObjects.Count == MostInStream)
        {
            WritePacked();
        }
    }

    private void Begin(PdfReference reference)
    {
        _entries[reference.Number] = (_out.Length, -1);
        _out.Number(reference.Number).Append(" 0 obj\n"u8);
    }

    // The objects so far into a stream: first the number and place of each, then they themselves.
    private void WritePacked()
    {
        if (_packedObjects.Count == 0)
        {
            return;
        }

        using var stream = new PdfBuffer(_packed.Length + (16 * _packedObjects.Count));
        foreach (var (number, place) in _packedObjects)
        {
            stream.Number(number).Append(" "u8).Number(place).Append(" "u8);
        }

        var first = stream.Length;
        stream.Append(_packed.Written);
        var reference = WriteStream(stream.Written, string.Create(CultureInfo.InvariantCulture, $"/Type/ObjStm/N {_packedObjects.Count}/First {first}"));
        for (var i = 0; i < _packedObjects.Count; i++)
        {
            _entries[_packedObjects[i].Number] = (reference.Number, i);
        }

        _packedObjects.Clear();
        _packed.Clear();
    }

    // §7.5.4, §7.5.5.
    private void WriteTable(string trailer)
    {
        _out.Append(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_entries.Count}\n0000000000 65535 f \n"));
        for (var i = 1; i < _entries.Count; i++)
        {
            _out.Append(string.Create(CultureInfo.InvariantCulture, $"{_entries[i].Place:D10} 00000 n \n"));
        }

        _out.Append(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {_entries.Count}{trailer}>>\n"));
    }

    // §7.5.8: a byte for the kind of an entry, four for its place or the number of its stream, two for its index there. The stream has an entry for itself.
    private void WriteTableStream(string trailer)
    {
        const int EntryLength = 7;
        var count = _entries.Count + 1;
        using var table = new PdfBuffer(count * EntryLength);
        for (var i = 0; i < count; i++)
        {
            var (place, index) = i < _entries.Count ? _entries[i] : (_out.Length, -1);
            var entry = table.Extend(EntryLength);
            entry[0] = (byte)(i == 0 ? 0 : index < 0 ? 1 : 2);
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], place);
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], i == 0 ? ushort.MaxValue : (ushort)Math.Max(index, 0));
        }

        WriteStream(table.Written, string.Create(CultureInfo.InvariantCulture, $"/Type/XRef/W[1 4 2]/Size {count}{trailer}"));
    }
}
