using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>Deflates what is written to it, counting it and summing it up (CRC-32) on the way.</summary>
internal sealed class DeflatedStream(Stream output) : Stream
{
    // The class library's own CRC-32 is a package of its own.
    private static readonly uint[] Table = MakeTable();

    private readonly DeflateStream _deflate = new(output, CompressionLevel.Optimal, leaveOpen: true);
    private uint _crc = uint.MaxValue;

    /// <summary>The checksum of what was written.</summary>
    public uint Crc => ~_crc;

    /// <summary>How many bytes were written.</summary>
    public int Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var crc = _crc;
        foreach (var b in buffer)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        _crc = crc;
        Written = checked(Written + buffer.Length);
        _deflate.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Flushing a deflater costs bytes, and nobody reads along.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _deflate.Dispose();
        }

        base.Dispose(disposing);
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
