using System.Globalization;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support;

/// <summary>Reads the text of a PDF page by page, and where it stands, by pdftotext.</summary>
internal static partial class PdfText
{
    /// <summary>A word on a page, in millimetres from the upper left corner of the sheet.</summary>
    public sealed record Word(int Page, double Left, double Top, double Right, double Bottom, string Text);

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
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "pages.pdf");
        File.WriteAllBytes(path, pdf);
        var (exitCode, output, error) = Tools.Run("pdftotext", [option, "-enc", "UTF-8", path, "-"]);
        exitCode.ShouldBe(0, error);
        return output;
    }

    [GeneratedRegex("""<word xMin="(?<l>[^"]+)" yMin="(?<t>[^"]+)" xMax="(?<r>[^"]+)" yMax="(?<b>[^"]+)">(?<text>.*)</word>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordLine();
}
