using System.Buffers;
using System.Buffers.Binary;

namespace Bulletin.Pdf;

/// <summary>
/// Turns bytes into tokens: a byte, or what stood in the 32 KB before already (RFC 1951 §4). Looks at the last place only where the same four bytes stood, which is nearly as good as
/// looking at them all.
/// </summary>
/// <param name="data">The bytes.</param>
/// <param name="looks">Whether it looks at all; else each byte is a token.</param>
internal ref struct RepeatFinder(ReadOnlySpan<byte> data, bool looks)
{
    /// <summary>The most bytes that are told as one.</summary>
    public const int Longest = 258;

    private const int DistanceBits = 15;
    private const int Farthest = 1 << DistanceBits;
    private const int HashBits = 16;
    private const int Shortest = 4;

    // Telling where four bytes stood costs more than they do, if that is far.
    private const int FarForShortest = 4096;

    private readonly ReadOnlySpan<byte> _data = data;

    // For each hash, the place after the last four bytes that have it; 0 for none.
    private readonly int[] _last = looks ? Table() : [];
    private int _place;

    /// <summary>Whether all bytes are told.</summary>
    public readonly bool IsAtEnd => _place == _data.Length;

    /// <summary>The length and the distance that a token below zero stands for.</summary>
    public static (int Length, int Distance) Parts(int token) => (~token >> DistanceBits, (~token & (Farthest - 1)) + 1);

    /// <summary>The next tokens; returns how many there are.</summary>
    public int Next(Span<int> tokens)
    {
        var count = 0;
        while (count < tokens.Length && !IsAtEnd)
        {
            var length = _last.Length == 0 || _place + Shortest > _data.Length ? 0 : Match(ref tokens[count]);
            if (length == 0)
            {
                tokens[count] = _data[_place];
                length = 1;
            }

            _place += length;
            count++;
        }

        return count;
    }

    /// <summary>Gives the memory back that was lent.</summary>
    public readonly void Dispose()
    {
        if (_last.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_last);
        }
    }

    private static int[] Table()
    {
        var table = ArrayPool<int>.Shared.Rent(1 << HashBits);
        table.AsSpan().Clear();
        return table;
    }

    // Knuth's multiplier.
    private static int Hash(uint four) => (int)((four * 2654435761u) >> (32 - HashBits));

    // The length of what stood before, and its token; 0 where nothing did that would pay.
    private readonly int Match(ref int token)
    {
        var four = BinaryPrimitives.ReadUInt32LittleEndian(_data[_place..]);
        ref var last = ref _last[Hash(four)];
        var before = last - 1;
        last = _place + 1;
        var distance = _place - before;
        if (before < 0 || distance > Farthest || BinaryPrimitives.ReadUInt32LittleEndian(_data[before..]) != four)
        {
            return 0;
        }

        var most = Math.Min(Longest, _data.Length - _place);
        var length = _data.Slice(before, most).CommonPrefixLength(_data.Slice(_place, most));
        if (length == Shortest && distance > FarForShortest)
        {
            return 0;
        }

        for (var inside = _place + 1; inside < _place + length && inside + Shortest <= _data.Length; inside += 2)
        {
            _last[Hash(BinaryPrimitives.ReadUInt32LittleEndian(_data[inside..]))] = inside + 1;
        }

        token = ~((length << DistanceBits) | (distance - 1));
        return length;
    }
}
