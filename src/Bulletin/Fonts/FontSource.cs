namespace Bulletin.Fonts;

/// <summary>The bytes of a font file, of which only those that are asked for are read. Thread-safe.</summary>
internal abstract class FontSource
{
    /// <summary>The number of bytes.</summary>
    public abstract long Length { get; }

    /// <summary>Some of the bytes. They stay as they are for as long as anybody holds them, or until a file rests (see <see cref="FileFontSource.Rest"/>).</summary>
    /// <exception cref="FontFormatException">They are not all there.</exception>
    public abstract ReadOnlySpan<byte> Slice(long offset, int length);

    /// <summary>Some of the bytes, to be kept.</summary>
    /// <exception cref="FontFormatException">They are not all there.</exception>
    public abstract ReadOnlyMemory<byte> Memory(long offset, int length);

    /// <summary>Checks a range before it is read.</summary>
    /// <exception cref="FontFormatException">It is not inside.</exception>
    protected void Check(long offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw FontFormatException.Truncated();
        }
    }
}
