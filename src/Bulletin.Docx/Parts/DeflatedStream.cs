using System.IO.Compression;
using System.IO.Hashing;

namespace Bulletin.Docx;

/// <summary>Deflates what is written to it, counting it and summing it up (CRC-32) on the way.</summary>
internal sealed class DeflatedStream(Stream output, CompressionLevel level) : Stream
{
    private readonly DeflateStream _deflate = Deflater(output, level);
    private readonly Crc32 _crc = new();

    /// <summary>The checksum of what was written.</summary>
    public uint Crc => _crc.GetCurrentHashAsUInt32();

    /// <summary>How many bytes were written.</summary>
    public int Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _crc.Append(buffer);
        Written = checked(Written + buffer.Length);
        _deflate.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Flushing a deflater costs bytes, and nobody reads along.
    public override void Flush()
    {
    }

    // The usual level searches twice as long as the second and makes the text of a document a twelfth smaller.
    private static DeflateStream Deflater(Stream output, CompressionLevel level) =>
#if NET9_0_OR_GREATER
        level == CompressionLevel.Optimal ? new(output, new ZLibCompressionOptions { CompressionLevel = 2 }, leaveOpen: true) :
#endif
        new(output, level, leaveOpen: true);

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
}
