using System.Buffers;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>
/// Bytes that grow at their end, with the tokens of PDF. Its memory is lent (<see cref="ArrayPool{T}"/>), so that document after document costs none: give it back with
/// <see cref="Dispose"/>, after which what was <see cref="Written"/> is no longer there.
/// </summary>
internal sealed class PdfBuffer(int capacity = 4096) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The bytes so far, until more are added.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>A reference to an object.</summary>
    public PdfBuffer Append(PdfReference reference) => Number(reference.Number).Append(" 0 R"u8);

    /// <summary>Bytes as they are.</summary>
    public PdfBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Grow(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>ASCII text as it is.</summary>
    public PdfBuffer Append(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Grow(ascii.Length));
        return this;
    }

    /// <summary>A number, with nothing after it.</summary>
    public PdfBuffer Number(double value)
    {
        Length += PdfNumber.Write(value, Grow(PdfNumber.MaxLength));
        return this;
    }

    /// <summary>A two-byte character code as four hexadecimal digits.</summary>
    public PdfBuffer Code(int code)
    {
        var target = Grow(4);
        for (var i = 0; i < 4; i++)
        {
            target[i] = "0123456789ABCDEF"u8[(code >> (12 - (4 * i))) & 15];
        }

        Length += 4;
        return this;
    }

    /// <summary>Adds so many bytes and returns them, to be written at once: what they hold is not known.</summary>
    public Span<byte> Extend(int count)
    {
        var added = Grow(count)[..count];
        Length += count;
        return added;
    }

    /// <summary>Takes back what was added last.</summary>
    public void Shorten(int count) => Length -= count;

    /// <summary>A copy of the bytes so far, which outlives it.</summary>
    public byte[] ToArray()
    {
        var copy = GC.AllocateUninitializedArray<byte>(Length);
        Written.CopyTo(copy);
        return copy;
    }

    /// <summary>Empties it, to be filled again.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public void Dispose()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private Span<byte> Grow(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
