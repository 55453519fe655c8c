namespace Bulletin.Pdf;

/// <summary>How many glyphs of a face the last document had, for which room is made in the next: a body's notices are much alike. Room alone: no file depends on it.</summary>
internal sealed class SubsetSize
{
    // What a few words need.
    private int _last = 32;

    /// <summary>The number.</summary>
    public int Last
    {
        get => Volatile.Read(ref _last);
        set => Volatile.Write(ref _last, value);
    }
}
