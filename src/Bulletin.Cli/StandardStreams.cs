using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>The standard streams, which may be closed or lead nowhere.</summary>
internal static class StandardStreams
{
    /// <summary>The reason for which a stream cannot be written that was closed when the program began.</summary>
    public static readonly LocalText Closed = new("已关闭", "it is closed");

    /// <summary>Standard output. If it is closed, writing to it throws <see cref="NotSupportedException"/>.</summary>
    public static Stream Output() => Open(Console.OpenStandardOutput) ?? new MemoryStream([]);

    /// <summary>Standard error; if it is closed, what is written is lost.</summary>
    public static Stream Error() => Open(Console.OpenStandardError) ?? Stream.Null;

    private static Stream? Open(Func<Stream> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            return null;
        }
    }
}
