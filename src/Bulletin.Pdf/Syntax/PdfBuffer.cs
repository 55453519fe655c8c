using System.Text;

namespace Bulletin.Pdf;

/// <summary>Bytes that grow at their end, with the tokens of PDF.</summary>
internal sealed class PdfBuffer(int capacity = 4096)
{
    private byte[] _bytes = new byte[capacity];

    /// <summary>The number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Forgets all bytes.</summary>
    public void Clear() => Length = 0;

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

    private Span<byte> Grow(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
