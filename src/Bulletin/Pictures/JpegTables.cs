namespace Bulletin.Pictures;

/// <summary>Which tables a JPEG has given so far: a scan whose tables are missing cannot be decoded by anybody (ISO/IEC 10918-1 §B.2).</summary>
internal sealed class JpegTables
{
    private readonly bool[] _steps = new bool[4];
    private readonly bool[,] _codes = new bool[2, 4];
    private readonly Dictionary<int, int> _components = [];
    private bool _isProgressive;

    /// <summary>Quantization tables (DQT): 64 numbers of one or two bytes each.</summary>
    public void AddSteps(ReadOnlySpan<byte> segment)
    {
        while (!segment.IsEmpty)
        {
            var (isWide, number) = (segment[0] >> 4, segment[0] & 15);
            var length = 1 + (64 * (isWide + 1));
            Require(isWide <= 1 && number < 4 && segment.Length >= length);
            _steps[number] = true;
            segment = segment[length..];
        }
    }

    /// <summary>Huffman tables (DHT): how many codes there are of each length, then what they mean.</summary>
    public void AddCodes(ReadOnlySpan<byte> segment)
    {
        while (!segment.IsEmpty)
        {
            var (kind, number) = (segment[0] >> 4, segment[0] & 15);
            Require(kind <= 1 && number < 4 && segment.Length >= 17);
            var count = 0;
            foreach (var codes in segment.Slice(1, 16))
            {
                count += codes;
            }

            Require(count <= 256 && segment.Length >= 17 + count);
            _codes[kind, number] = true;
            segment = segment[(17 + count)..];
        }
    }

    /// <summary>The components of the frame: name, sampling, quantization table.</summary>
    public void SetFrame(ReadOnlySpan<byte> components, bool isProgressive)
    {
        _isProgressive = isProgressive;
        for (; !components.IsEmpty; components = components[3..])
        {
            Require((components[1] >> 4) is >= 1 and <= 4 && (components[1] & 15) is >= 1 and <= 4 && components[2] < 4 && _components.TryAdd(components[0], components[2]));
        }
    }

    /// <summary>The head of a scan (SOS): its components with their tables, and which coefficients it holds.</summary>
    public void CheckScan(ReadOnlySpan<byte> segment)
    {
        Require(segment.Length >= 1 && segment[0] is >= 1 and <= 4 && segment.Length == 4 + (2 * segment[0]));
        var (first, isRefining) = (segment[^3], segment[^1] >> 4 > 0);
        for (var i = 0; i < segment[0]; i++)
        {
            var (name, first4, last4) = (segment[1 + (2 * i)], segment[2 + (2 * i)] >> 4, segment[2 + (2 * i)] & 15);
            Require(_components.TryGetValue(name, out var steps) && _steps[steps] && first4 < 4 && last4 < 4);
            var needsFirst = first == 0 && !isRefining;
            var needsOthers = !_isProgressive || first > 0;
            Require((!needsFirst || _codes[0, first4]) && (!needsOthers || _codes[1, last4]));
        }
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw UnusablePictureException.Damaged("JPEG 编码表缺失或损坏", "its tables are missing or damaged");
        }
    }
}
