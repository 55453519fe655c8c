using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support;

/// <summary>LibreOffice as a second reader of what we write. A profile of its own for each run, so that runs do not wait for one another.</summary>
internal static partial class LibreOffice
{
    /// <summary>A word on a page, in millimetres from the upper left corner of the sheet.</summary>
    public sealed record Word(int Page, double Left, double Top, double Right, double Bottom, string Text);

    /// <summary>Converts files at once, each to <paramref name="format"/> (<c>pdf</c>, <c>txt:Text (encoded):UTF8</c>).</summary>
    public static IReadOnlyList<byte[]> Convert(string format, params byte[][] docx)
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-").FullName;
        try
        {
            var sources = docx.Select((bytes, i) => Write(Path.Combine(folder, $"{i}.docx"), bytes)).ToList();
            var (exitCode, output, error) = Tools.Run(
                "soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--convert-to", format, "--outdir", folder, .. sources]);
            exitCode.ShouldBe(0, output + error);
            return [.. sources.Select(source => File.ReadAllBytes(Path.ChangeExtension(source, format.Split(':')[0])))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The lines of each page of a PDF, without white space.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(byte[] pdf) =>
        [.. PdfToText(pdf, "-layout").Split('\f').SkipLast(1).Select(page =>
            page.Split('\n').Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c)))).Where(line => line.Length > 0).ToList())];

    /// <summary>The words of a PDF and where they stand.</summary>
    public static IReadOnlyList<Word> Words(byte[] pdf)
    {
        var words = new List<Word>();
        var page = 0;
        foreach (var line in PdfToText(pdf, "-bbox").Split('\n'))
        {
            page += line.Contains("<page ", StringComparison.Ordinal) ? 1 : 0;
            if (WordLine().Match(line) is { Success: true } match)
            {
                words.Add(new(page, Mm(match, "l"), Mm(match, "t"), Mm(match, "r"), Mm(match, "b"), match.Groups["text"].Value));
            }
        }

        return words;
    }

    private static double Mm(Match match, string name) => double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) * 25.4 / 72;

    private static string PdfToText(byte[] pdf, string option)
    {
        var path = Path.Combine(Path.GetTempPath(), $"bulletin-{Guid.NewGuid():N}.pdf");
        try
        {
            var (exitCode, output, error) = Tools.Run("pdftotext", [option, "-enc", "UTF-8", Write(path, pdf), "-"]);
            exitCode.ShouldBe(0, error);
            return output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(path, bytes);
        return path;
    }

    [GeneratedRegex("""<word xMin="(?<l>[^"]+)" yMin="(?<t>[^"]+)" xMax="(?<r>[^"]+)" yMax="(?<b>[^"]+)">(?<text>.*)</word>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordLine();
}
