namespace Bulletin.Fonts;

/// <summary>A font file that is in memory already.</summary>
internal sealed class MemoryFontSource(ReadOnlyMemory<byte> bytes) : FontSource
{
    /// <inheritdoc/>
    public override long Length => bytes.Length;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        Check(offset, length);
        return bytes.Span.Slice((int)offset, length);
    }

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Memory(long offset, int length)
    {
        Check(offset, length);
        return bytes.Slice((int)offset, length);
    }
}
