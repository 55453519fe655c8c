using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Benchmarks;

/// <summary>One notice in a process that has done nothing yet: what a command-line user waits for.</summary>
internal static class ColdStart
{
    public static void Run()
    {
        var start = Stopwatch.GetTimestamp();
        var report = ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml);
        var read = Stopwatch.GetElapsedTime(start);
        var notice = Notice.Compose(report);
        var composed = Stopwatch.GetElapsedTime(start);
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        var written = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"read {read.TotalMilliseconds:0} ms, composed at {composed.TotalMilliseconds:0} ms, written at {written.TotalMilliseconds:0} ms; {stream.Length} bytes; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }
}
