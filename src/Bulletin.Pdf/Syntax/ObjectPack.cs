namespace Bulletin.Pdf;

/// <summary>Objects on their way into an object stream (ISO 32000-1 §7.5.7), where they are compressed together.</summary>
internal sealed class ObjectPack
{
    // Whoever wants one object reads the whole stream; more than this gains little.
    private const int Capacity = 200;

    private readonly PdfBuffer _places = new();
    private readonly PdfBuffer _bodies = new(1 << 14);
    private readonly List<int> _numbers = new(Capacity);

    /// <summary>The numbers of the objects, in their order.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    /// <summary>Whether no more should be added.</summary>
    public bool IsFull => _numbers.Count == Capacity;

    /// <summary>Adds an object.</summary>
    public void Add(int number, ReadOnlySpan<byte> body)
    {
        _places.Number(number).Append(" "u8).Number(_bodies.Length).Append(" "u8);
        _bodies.Append(body).Append("\n"u8);
        _numbers.Add(number);
    }

    /// <summary>Gives what the stream holds and the entries of its dictionary, and begins anew.</summary>
    public (byte[] Data, string Entries) Take()
    {
        byte[] data = [.. _places.Written, .. _bodies.Written];
        var entries = FormattableString.Invariant($"/Type/ObjStm/N {_numbers.Count}/First {_places.Length}");
        _places.Clear();
        _bodies.Clear();
        _numbers.Clear();
        return (data, entries);
    }
}
