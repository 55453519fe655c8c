namespace Bulletin.Tests.Support;

/// <summary>Tells what hangs, or grows with the square of its input, from what is slow because the machine is: no test asserts how long anything takes.</summary>
internal static class Hangs
{
    // What is looked at here takes seconds at most, also on a machine with much else to do.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The result of what must come to an end.</summary>
    /// <exception cref="TimeoutException">It did not.</exception>
    public static async Task<T> Not<T>(Func<T> action) => await Task.Run(action).WaitAsync(Longest);
}
