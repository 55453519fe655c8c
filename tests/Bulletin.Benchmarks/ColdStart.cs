using System.Diagnostics;
using System.Globalization;

namespace Bulletin.Benchmarks;

/// <summary>One notice in a process that has done nothing yet: what a command-line user waits for.</summary>
internal static class ColdStart
{
    /// <param name="files">docx, pdf, or both.</param>
    public static void Run(string files)
    {
        var start = Stopwatch.GetTimestamp();
        var notice = Notice.Compose(ReportFile.Parse(Input.Yaml, ReportFileFormat.Yaml));
        var composed = Stopwatch.GetElapsedTime(start);
        using var docx = new MemoryStream();
        using var pdf = new MemoryStream();
        if (files is not "pdf")
        {
            notice.SaveDocx(docx);
        }

        if (files is not "docx")
        {
            notice.SavePdf(pdf);
        }

        var written = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files}: composed at {composed.TotalMilliseconds:0} ms, written at {written.TotalMilliseconds:0} ms; DOCX {docx.Length} bytes, PDF {pdf.Length} bytes; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }
}
