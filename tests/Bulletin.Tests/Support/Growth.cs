namespace Bulletin.Tests.Support;

/// <summary>Measures how memory use grows with the input. Unlike time, allocation is the same on every machine.</summary>
internal static class Growth
{
    // What does not depend on the input: caches, buffers.
    private const long Fixed = 300_000;

    /// <summary>Bytes that this thread allocates for a piece of work.</summary>
    public static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Fails if twice the input takes more than two and a half times the memory, at twice and at four times the size.</summary>
    /// <param name="size">The smallest size.</param>
    /// <param name="work">The work for a size; what it makes beforehand does not count.</param>
    public static void ShouldBeLinear(int size, Func<int, Action> work)
    {
        work(size)();
        var (one, two, four) = (Allocated(work(size)), Allocated(work(2 * size)), Allocated(work(4 * size)));

        two.ShouldBeLessThan((one * 5 / 2) + Fixed);
        four.ShouldBeLessThan((two * 5 / 2) + Fixed);
    }
}
