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

    private const int HashShift = 32 - HashBits;
    private const int PlaceBits = 16;

    private readonly ReadOnlySpan<byte> _data = data;

    // For each hash, the last four bytes that have it: their place, and above it those bits of the product that did not go into the hash, which tell nearly all others from them without a look at the data.
    private readonly uint[] _last = looks ? Table() : [];
    private int _place;

    /// <summary>Whether all bytes are told.</summary>
    public readonly bool IsAtEnd => _place == _data.Length;

    /// <summary>The length and the distance that a token below zero stands for.</summary>
    public static (int Length, int Distance) Parts(int token) => (~token >> DistanceBits, (~token & (Farthest - 1)) + 1);

    /// <summary>The next tokens; returns how many there are.</summary>
    public int Next(Span<int> tokens)
    {
        // Kept out of the fields, which would be written to memory at each byte.
        var bytes = _data;
        var (last, place, count) = (_last, _place, 0);
        var end = last.Length == 0 ? 0 : bytes.Length - Shortest + 1;
        while (count < tokens.Length && place < end)
        {
            var four = Four(bytes, place);
            var product = Product(four);
            ref var entry = ref last[product >> HashShift];
            var before = entry;
            entry = Entry(product, place);
            if ((before ^ entry) >> PlaceBits == 0 && Match(bytes, place, (ushort)(place - (int)before), four) is var (length, distance))
            {
                for (var inside = place + 1; inside < Math.Min(place + length, end); inside += 2)
                {
                    product = Product(Four(bytes, inside));
                    last[product >> HashShift] = Entry(product, inside);
                }

                tokens[count++] = ~((length << DistanceBits) | (distance - 1));
                place += length;
            }
            else
            {
                tokens[count++] = bytes[place++];
            }
        }

        while (count < tokens.Length && place >= end && place < bytes.Length)
        {
            tokens[count++] = bytes[place++];
        }

        _place = place;
        return count;
    }

    /// <summary>Gives the memory back that was lent.</summary>
    public readonly void Dispose()
    {
        if (_last.Length > 0)
        {
            ArrayPool<uint>.Shared.Return(_last);
        }
    }

    private static uint[] Table()
    {
        var table = ArrayPool<uint>.Shared.Rent(1 << HashBits);
        table.AsSpan().Clear();
        return table;
    }

    private static uint Four(ReadOnlySpan<byte> data, int place) => BinaryPrimitives.ReadUInt32LittleEndian(data[place..]);

    // Knuth's multiplier.
    private static uint Product(uint four) => four * 2654435761u;

    private static uint Entry(uint product, int place) => (product << PlaceBits) | (ushort)place;

    // How far the bytes here are those at a distance before; null where they are not, or where telling so would not pay.
    private static (int Length, int Distance)? Match(ReadOnlySpan<byte> data, int place, int distance, uint four)
    {
        // Places are kept by their last 16 bits, and an entry may be older than they can tell: what stands there is looked at in any case.
        if (distance == 0 || distance > Math.Min(place, Farthest) || Four(data, place - distance) != four)
        {
            return null;
        }

        var most = Math.Min(Longest, data.Length - place);
        var length = data.Slice(place - distance, most).CommonPrefixLength(data.Slice(place, most));
        return length == Shortest && distance > FarForShortest ? null : (length, distance);
    }
}
