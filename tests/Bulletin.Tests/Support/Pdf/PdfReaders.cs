using System.Text;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>Programs that read the text of a PDF, each with code of its own.</summary>
internal static class PdfReaders
{
    public const string PdfJs = "pdf.js";
    public const string PdfBox = "PDFBox";

    /// <summary>pdftotext as it reads where nobody asks for another order: what it takes for divided words it joins.</summary>
    public const string ReadingOrder = "pdftotext in reading order";

    private static readonly string Modules = Repository.At("artifacts", "npm", "node_modules");
    private static readonly string[] Jars = [.. new[] { "pdfbox2-tools", "pdfbox2", "fontbox2", "commons-logging" }.Select(name => $"/usr/share/java/{name}.jar")];

    /// <summary>The readers.</summary>
    public static IReadOnlyList<string> All { get; } = ["pdftotext", "mutool", PdfJs, PdfBox];

    /// <summary>The programs and files that a reader needs.</summary>
    public static IReadOnlyList<string> Needs(string reader) => reader switch
    {
        PdfJs => ["node", Path.Combine(Modules, "pdfjs-dist", "package.json")],
        PdfBox => ["java", .. Jars],
        ReadingOrder => ["pdftotext"],
        _ => [reader],
    };

    /// <summary>The text.</summary>
    public static string Read(string reader, ReadOnlyMemory<byte> pdf)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.pdf");
        File.WriteAllBytes(file, pdf.ToArray());
        var (program, arguments) = reader switch
        {
            "pdftotext" => (reader, ["-raw", file, "-"]),
            ReadingOrder => ("pdftotext", [file, "-"]),
            "mutool" => (reader, ["draw", "-q", "-F", "txt", file]),
            PdfJs => ("node", [Repository.At("tests", "npm", "text.mjs"), Modules, file]),
            PdfBox => ("java", new[] { "-cp", string.Join(Path.PathSeparator, Jars), "org.apache.pdfbox.tools.PDFBox", "ExtractText", "-console", "-encoding", "UTF-8", file }),
            _ => throw new ArgumentOutOfRangeException(nameof(reader)),
        };
        var (exitCode, output, error) = Tools.Run(program, arguments, start => start.StandardOutputEncoding = Encoding.UTF8);
        exitCode.ShouldBe(0, error);
        return output;
    }
}
