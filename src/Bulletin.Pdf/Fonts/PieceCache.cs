using System.Collections.Concurrent;

namespace Bulletin.Pdf;

/// <summary>
/// What was taken out of a face for one document and is needed for the next: most notices use the same characters. Thread-safe; every piece is what it would be if it were made
/// anew, so that no file depends on what was made before it.
/// </summary>
/// <typeparam name="TKey">What a piece is known by.</typeparam>
/// <typeparam name="TPiece">The pieces.</typeparam>
internal sealed class PieceCache<TKey, TPiece>
    where TKey : notnull
{
    // Of a piece: what is kept of it besides its bytes.
    private const int Overhead = 100;

    private readonly int _capacity;
    private ConcurrentDictionary<TKey, TPiece> _pieces = [];
    private int _size;

    /// <summary>An empty one.</summary>
    /// <param name="capacity">How many bytes are kept at the most; where there are more, what was kept is let go and all begins anew.</param>
    public PieceCache(int capacity) => _capacity = capacity;

    /// <summary>Finds a piece.</summary>
    public bool TryGet(TKey key, out TPiece piece) => Volatile.Read(ref _pieces).TryGetValue(key, out piece!);

    /// <summary>Keeps a piece.</summary>
    /// <param name="key">What it is known by.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="length">Its length in bytes.</param>
    public void Add(TKey key, TPiece piece, int length)
    {
        if (Interlocked.Add(ref _size, length + Overhead) > _capacity)
        {
            Volatile.Write(ref _pieces, []);
            Volatile.Write(ref _size, length + Overhead);
        }

        Volatile.Read(ref _pieces).TryAdd(key, piece);
    }
}
