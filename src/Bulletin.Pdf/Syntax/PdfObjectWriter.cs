using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>The objects of a PDF file, in the order they are written, and what holds them together (ISO 32000-1 §7.5).</summary>
internal sealed class PdfObjectWriter
{
    private readonly CompressionLevel _compression;
    private readonly PdfBuffer _out = new(1 << 16);
    private readonly List<int> _offsets = [0];
    private readonly ObjectPack? _pack;
    private readonly Dictionary<int, (int Stream, int Index)> _packed = [];

    /// <summary>A file without objects.</summary>
    /// <param name="compression">How hard streams are compressed.</param>
    /// <param name="isPdf14">Whether it is PDF 1.4, for PDF/A-1 (ISO 19005-1), and not 1.7.</param>
    /// <param name="packs">Whether objects are put into object streams; not with PDF 1.4, which knows none.</param>
    public PdfObjectWriter(CompressionLevel compression, bool isPdf14 = false, bool packs = false)
    {
        (_compression, IsPdf14, _pack) = (compression, isPdf14, packs && !isPdf14 ? new ObjectPack() : null);

        // Four bytes beyond ASCII say to what carries the file that it is binary (§7.5.2).
        _out.Append(isPdf14 ? "%PDF-1.4\n%"u8 : "%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3]).Append("\n"u8);
    }

    /// <summary>How hard streams are compressed.</summary>
    public CompressionLevel Compression => _compression;

    /// <summary>Whether the file is PDF 1.4, which knows no transparency (§6.4 of ISO 19005-1) and wants to know which glyphs a font has.</summary>
    public bool IsPdf14 { get; }

    /// <summary>A number for an object that is written later.</summary>
    public PdfReference Reserve()
    {
        _offsets.Add(0);
        return new PdfReference(_offsets.Count - 1);
    }

    /// <summary>Writes an object. What is put into the text is written in no culture but the invariant one.</summary>
    public void Write(PdfReference reference, FormattableString body)
    {
        var text = body.ToString(CultureInfo.InvariantCulture);
        if (_pack is not null)
        {
            Pack(reference, Encoding.ASCII.GetBytes(text));
            return;
        }

        Begin(reference);
        _out.Append(text).Append("\nendobj\n"u8);
    }

    /// <summary>Writes an object that is in bytes already.</summary>
    public void Write(PdfReference reference, PdfBuffer body)
    {
        if (_pack is not null)
        {
            Pack(reference, body.Written);
            return;
        }

        Begin(reference);
        _out.Append(body.Written).Append("\nendobj\n"u8);
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
    public PdfReference WriteStream(ReadOnlySpan<byte> data, string entries = "", bool compress = true)
    {
        var reference = Reserve();
        Begin(reference);
        var deflated = compress ? Deflate(data) : null;
        var bytes = deflated is null ? data : deflated.GetBuffer().AsSpan(0, (int)deflated.Length);
        _out.Append("<<"u8).Append(entries).Append(compress ? "/Filter/FlateDecode"u8 : default)
            .Append("/Length "u8).Number(bytes.Length).Append(">>\nstream\n"u8).Append(bytes).Append("\nendstream\nendobj\n"u8);
        return reference;
    }

    /// <summary>Ends the file and returns it.</summary>
    public byte[] Finish(PdfReference catalog, PdfReference information)
    {
        // The identifier (§14.4) comes from the content, so that the same content has the same.
        Unpack();
        var id = Convert.ToHexString(SHA256.HashData(_out.Written).AsSpan(0, 16));
        var start = _out.Length;
        if (_pack is not null)
        {
            WriteCrossReferences(catalog, information, id);
            _out.Append(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
            return _out.Written.ToArray();
        }

        _out.Append(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count}\n0000000000 65535 f \n"));
        for (var i = 1; i < _offsets.Count; i++)
        {
            _out.Append(string.Create(CultureInfo.InvariantCulture, $"{_offsets[i]:D10} 00000 n \n"));
        }

        _out.Append(string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {_offsets.Count}/Root {catalog}/Info {information}/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n"));
        return _out.Written.ToArray();
    }

    private void Pack(PdfReference reference, ReadOnlySpan<byte> body)
    {
        _pack!.Add(reference.Number, body);
        if (_pack.IsFull)
        {
            Unpack();
        }
    }

    // Writes what is packed, if anything is.
    private void Unpack()
    {
        if (_pack is not { Numbers.Count: > 0 })
        {
            return;
        }

        var stream = _offsets.Count;
        for (var i = 0; i < _pack.Numbers.Count; i++)
        {
            _packed.Add(_pack.Numbers[i], (stream, i));
        }

        var (data, entries) = _pack.Take();
        WriteStream(data, entries);
    }

    // The cross-reference stream (§7.5.8), which is in itself: for each object its kind, and where it is.
    private void WriteCrossReferences(PdfReference catalog, PdfReference information, string id)
    {
        const int Width = 1 + 4 + 2;
        var rows = new byte[(_offsets.Count + 1) * Width];
        for (var number = 0; number <= _offsets.Count; number++)
        {
            var row = rows.AsSpan(number * Width, Width);
            var isPacked = _packed.TryGetValue(number, out var place);
            row[0] = (byte)(number == 0 ? 0 : isPacked ? 2 : 1);
            BinaryPrimitives.WriteInt32BigEndian(row[1..], isPacked ? place.Stream : number == _offsets.Count ? _out.Length : _offsets[number]);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], number == 0 ? ushort.MaxValue : (ushort)place.Index);
        }

        WriteStream(rows, FormattableString.Invariant($"/Type/XRef/Size {_offsets.Count + 1}/W[1 4 2]/Root {catalog}/Info {information}/ID[<{id}><{id}>]"));
    }

    private void Begin(PdfReference reference)
    {
        _offsets[reference.Number] = _out.Length;
        _out.Number(reference.Number).Append(" 0 obj\n"u8);
    }

    private MemoryStream Deflate(ReadOnlySpan<byte> data)
    {
        var result = new MemoryStream(data.Length / 2);
        using (var deflate = new ZLibStream(result, _compression, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return result;
    }
}
