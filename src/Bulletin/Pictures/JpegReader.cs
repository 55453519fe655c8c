using System.Buffers.Binary;

namespace Bulletin.Pictures;

/// <summary>
/// Takes a JPEG apart, marker by marker (ISO/IEC 10918-1 Annex B), without decoding it. Tables, frame, scans and what changes the look are kept; comments, EXIF, XMP, thumbnails and what
/// follows the end are not.
/// </summary>
internal sealed class JpegReader : IDisposable
{
    private const int LongestPiece = 65_000;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly PictureLimits _limits;
    private readonly MemoryStream _head = new();
    private readonly MemoryStream _kept;
    private readonly SortedDictionary<int, byte[]> _profile = [];
    private readonly JpegTables _tables = new();
    private JpegContent _content = new();
    private Resolution? _exif;
    private int _place = 2;
    private long _coded;
    private bool _isProgressive;

    private JpegReader(ReadOnlyMemory<byte> file, PictureLimits limits) => (_file, _limits, _kept) = (file, limits, new MemoryStream(file.Length));

    /// <summary>Whether the file begins as a JPEG does.</summary>
    public static bool IsJpeg(ReadOnlySpan<byte> file) => file.StartsWith([(byte)0xFF, (byte)0xD8, (byte)0xFF]);

    /// <summary>The content.</summary>
    /// <exception cref="UnusablePictureException">The file is damaged, too large, or of a kind that PDF readers do not know.</exception>
    public static JpegContent Read(ReadOnlyMemory<byte> file, PictureLimits limits)
    {
        using var reader = new JpegReader(file, limits);
        return reader.Read();
    }

    public void Dispose()
    {
        _head.Dispose();
        _kept.Dispose();
    }

    private JpegContent Read()
    {
        var scans = 0;
        while (Marker() is var marker && marker != 0xD9)
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                throw Damaged();
            }

            var segment = Segment();
            Take(marker, segment);
            if (marker == 0xDA)
            {
                scans++;
                Scan();
            }
        }

        // A block takes two bits at least (Annex F.1.2): the code of its first coefficient and that of its end. Progressive scans may say
        // less.
        const int Block = 8;
        const int BlocksPerByte = 4;
        var blocks = (long)((_content.Width + Block - 1) / Block) * ((_content.Height + Block - 1) / Block);
        if (scans == 0 || (!_isProgressive && _coded * BlocksPerByte < blocks))
        {
            throw UnusablePictureException.Truncated();
        }

        var profile = Profile();
        return _content with { Resolution = _content.Resolution ?? _exif, Profile = profile, File = Whole(profile) };
    }

    private void Take(int marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                Frame(segment, isProgressive: marker == 0xC2);
                break;
            case 0xC4:
                _tables.AddCodes(segment);
                break;
            case 0xDB:
                _tables.AddSteps(segment);
                break;
            case 0xDA:
                _tables.CheckScan(segment);
                break;
            case 0xDD:
                break;
            case 0xE0 when segment.StartsWith("JFIF\0"u8) && segment.Length >= 12:
                Jfif(segment);
                return;
            case 0xE1 when segment.StartsWith("Exif\0\0"u8):
                (var orientation, _exif) = ExifReader.Read(segment[6..]);
                _content = _content with { Orientation = orientation };
                return;
            case 0xE2 when segment.StartsWith("ICC_PROFILE\0"u8) && segment.Length > 14:
                _profile[segment[12]] = segment[14..].ToArray();
                return;
            case 0xEE when segment.StartsWith("Adobe"u8) && segment.Length >= 12:
                _content = _content with { IsAdobe = true };
                Keep(_kept, marker, segment[..12]);
                return;
            case >= 0xE0 and <= 0xEF or 0xFE:
                return;
            default:
                throw UnusablePictureException.Damaged("是不受支持的 JPEG 种类（算术编码、无损或分层）", "it is of a kind of JPEG that is not supported (arithmetic, lossless or hierarchical)");
        }

        Keep(_kept, marker, segment);
    }

    private void Frame(ReadOnlySpan<byte> segment, bool isProgressive)
    {
        if (_content.Components > 0 || segment.Length < 6 || segment.Length != 6 + (3 * segment[5]))
        {
            throw Damaged();
        }

        if (segment[0] != 8 || segment[5] is not (1 or 3 or 4))
        {
            throw UnusablePictureException.Damaged("不是每样本8位的灰度、彩色或四色 JPEG", "it is no JPEG of eight bits a sample in one, three or four colours");
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        _limits.Check(width, height);
        _tables.SetFrame(segment[6..], isProgressive);
        _isProgressive = isProgressive;
        var isNamedRgb = segment[5] == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B';
        _content = _content with { Width = width, Height = height, Components = segment[5], IsNamedRgb = isNamedRgb };
    }

    // Version, unit (1 inch, 2 centimetre), density; the thumbnail that may follow is left out.
    private void Jfif(ReadOnlySpan<byte> segment)
    {
        var perInch = segment[7] switch { 1 => 1, 2 => 2.54, _ => 0 };
        var resolution = new Resolution(BinaryPrimitives.ReadUInt16BigEndian(segment[8..]) * perInch, BinaryPrimitives.ReadUInt16BigEndian(segment[10..]) * perInch);
        _content = _content with { IsJfif = true, Resolution = perInch > 0 ? resolution : null };
        Keep(_head, 0xE0, [.. segment[..12], 0, 0]);
    }

    // The coded samples: up to a marker that is neither a stuffed byte nor a restart.
    private void Scan()
    {
        var rest = _file.Span[_place..];
        var end = 0;
        while (true)
        {
            var next = rest[end..].IndexOf((byte)0xFF);
            if (next < 0 || end + next + 1 >= rest.Length)
            {
                throw UnusablePictureException.Truncated();
            }

            end += next;
            if (rest[end + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                break;
            }

            end += 2;
        }

        _kept.Write(rest[..end]);
        _place += end;
        _coded += end;
    }

    private int Marker()
    {
        var file = _file.Span;
        if (_place >= file.Length)
        {
            throw UnusablePictureException.Truncated();
        }

        if (file[_place] != 0xFF)
        {
            throw Damaged();
        }

        // Any number of FF may stand before a marker (§B.1.1.2).
        while (_place < file.Length && file[_place] == 0xFF)
        {
            _place++;
        }

        return _place < file.Length ? file[_place++] : throw UnusablePictureException.Truncated();
    }

    private ReadOnlySpan<byte> Segment()
    {
        var rest = _file.Span[_place..];
        if (rest.Length < 2 || BinaryPrimitives.ReadUInt16BigEndian(rest) is var length && length > rest.Length)
        {
            throw UnusablePictureException.Truncated();
        }

        if (length < 2)
        {
            throw Damaged();
        }

        _place += length;
        return rest[2..length];
    }

    private static void Keep(MemoryStream target, int marker, ReadOnlySpan<byte> segment)
    {
        var length = segment.Length + 2;
        target.Write([0xFF, (byte)marker, (byte)(length >> 8), (byte)length]);
        target.Write(segment);
    }

    // JFIF comes first; a profile in pieces, as many as it needs (ISO 15076-1 Annex B.4).
    private byte[] Whole(byte[]? profile)
    {
        using var file = new MemoryStream((int)_kept.Length + 64);
        file.Write([0xFF, 0xD8]);
        _head.WriteTo(file);
        var pieces = (profile ?? []).Chunk(LongestPiece).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            Keep(file, 0xE2, [.. "ICC_PROFILE\0"u8, (byte)(i + 1), (byte)pieces.Count, .. pieces[i]]);
        }

        _kept.WriteTo(file);
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private byte[]? Profile() => _profile.Count == 0 ? null : IccProfile.Usable([.. _profile.Values.SelectMany(part => part)], _content.Components);

    private static UnusablePictureException Damaged() => UnusablePictureException.Damaged("JPEG 结构损坏", "its structure is damaged");
}
