using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Benchmarks;

/// <summary>
/// The figures of <see cref="PdfBenchmarks"/> in a few seconds, with what a busy machine does not change: the processor's time and the memory. Two threads must write what one does.
/// </summary>
internal static class Speed
{
    private const int Warm = 300;
    private const int Batch = 80;
    private const int Rounds = 9;

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

            // One thread and two in turns: a machine that others use too is not as fast from one second to the next.
            var times = new double[Batch * Rounds];
            var rates = new double[Rounds];
            var (used, allocated) = (TimeSpan.Zero, 0L);
            for (var round = 0; round < Rounds; round++)
            {
                var (memory, processor, start) = (GC.GetAllocatedBytesForCurrentThread(), Processor(), Stopwatch.GetTimestamp());
                for (var i = 0; i < Batch; i++)
                {
                    var begin = Stopwatch.GetTimestamp();
                    WriteNowhere();
                    times[(round * Batch) + i] = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
                }

                var one = Stopwatch.GetElapsedTime(start);
                (used, allocated) = (used + Processor() - processor, allocated + GC.GetAllocatedBytesForCurrentThread() - memory);
                start = Stopwatch.GetTimestamp();
                OnTwoThreads(_ => WriteNowhere());
                rates[round] = one / Stopwatch.GetElapsedTime(start);
            }

            Array.Sort(times);
            Array.Sort(rates);
            var files = new byte[Batch][];
            OnTwoThreads(i => files[i] = Write());
            var same = files.All(file => file.AsSpan().SequenceEqual(expected));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(trueTypeOnly ? "TrueType" : "all fonts")}: {expected.Length / 1000.0:0} kB; median {times[times.Length / 2]:0.0} ms, best {times[0]:0.0} ms, processor {used.TotalMilliseconds / times.Length:0.0} ms, allocated {allocated / times.Length / 1e6:0.0} MB; two threads {rates[Rounds / 2]:0.00} times as fast ({rates[0]:0.00} to {rates[^1]:0.00}), {(same ? "same bytes" : "OTHER BYTES")}"));
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

    // Two, each of which takes the next document as soon as it is done with one.
    private static void OnTwoThreads(Action<int> write)
    {
        var taken = -1;
        Thread[] threads = [new(Work), new(Work)];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        void Work()
        {
            for (var i = Interlocked.Increment(ref taken); i < Batch; i = Interlocked.Increment(ref taken))
            {
                write(i);
            }
        }
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;
}
