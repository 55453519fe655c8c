using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Benchmarks;

/// <summary>
/// The figures of <see cref="PdfBenchmarks"/> in a few seconds, with what a busy machine does not change: the processor's time and the memory. Two threads must write what one does.
/// </summary>
internal static class Speed
{
    private const int Warm = 60;
    private const int Batch = 80;

    public static void Run()
    {
        var notice = Notice.Compose(Input.Report);
        foreach (var trueTypeOnly in new[] { false, true })
        {
            var options = PdfBenchmarks.FontsOf(trueTypeOnly);
            byte[] Write()
            {
                using var stream = new MemoryStream();
                notice.SavePdf(stream, options);
                return stream.ToArray();
            }

            void WriteNowhere()
            {
                using var stream = new CountingStream();
                notice.SavePdf(stream, options);
            }

            var expected = Write();
            for (var i = 0; i < Warm; i++)
            {
                WriteNowhere();
            }

            var times = new double[Batch];
            var (memory, processor, start) = (GC.GetAllocatedBytesForCurrentThread(), Processor(), Stopwatch.GetTimestamp());
            for (var i = 0; i < Batch; i++)
            {
                var begin = Stopwatch.GetTimestamp();
                WriteNowhere();
                times[i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }

            var (one, used, allocated) = (Stopwatch.GetElapsedTime(start), Processor() - processor, GC.GetAllocatedBytesForCurrentThread() - memory);
            Array.Sort(times);
            start = Stopwatch.GetTimestamp();
            Parallel.For(0, Batch, new ParallelOptions { MaxDegreeOfParallelism = 2 }, _ => WriteNowhere());
            var two = Stopwatch.GetElapsedTime(start);
            var files = new byte[Batch][];
            Parallel.For(0, Batch, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => files[i] = Write());
            var same = files.All(file => file.AsSpan().SequenceEqual(expected));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(trueTypeOnly ? "TrueType" : "all fonts")}: {expected.Length / 1000.0:0} kB; median {times[Batch / 2]:0.0} ms, best {times[0]:0.0} ms, processor {used.TotalMilliseconds / Batch:0.0} ms, allocated {allocated / Batch / 1e6:0.0} MB; two threads {one / two:0.00} times as fast, {(same ? "same bytes" : "OTHER BYTES")}"));
        }
    }

    /// <summary>The web page, warm.</summary>
    public static void RunHtml()
    {
        var notice = Notice.Compose(Input.Report);
        var times = new double[Warm + Batch];
        var length = 0L;
        for (var i = 0; i < times.Length; i++)
        {
            using var stream = new CountingStream();
            var begin = Stopwatch.GetTimestamp();
            notice.SaveHtml(stream);
            (times[i], length) = (Stopwatch.GetElapsedTime(begin).TotalMilliseconds, stream.Length);
        }

        Array.Sort(times, Warm, Batch);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"HTML: {length / 1000.0:0} kB; median {times[Warm + (Batch / 2)]:0.00} ms, best {times[Warm]:0.00} ms"));
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;
}
