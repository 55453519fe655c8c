using Bulletin.Tests.Support;
using Xunit.Abstractions;

namespace Bulletin.Tests.Agreement;

/// <summary>The DOCX breaks its lines and pages where our pages do, by the oracle.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    // As many notices, beside the real ones, are compared.
    private const int AtLeast = 40;

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files()
    {
        var notices = Corpus.Notices().ToList();
        notices.Count.ShouldBeGreaterThanOrEqualTo(AtLeast);
        var theirs = Oracle.Lines(notices.ConvertAll(entry => Docx(entry.Notice)));
        var differences = new List<string>();
        var lines = 0;
        for (var i = 0; i < notices.Count; i++)
        {
            var ours = PrintedLines.Of(notices[i].Notice.Arrange());
            output.WriteLine($"{notices[i].Name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            lines += ours.Sum(page => page.Count);
            differences.AddRange(Difference.Between(ours, theirs[i]).Select(difference => $"{notices[i].Name} {difference}"));
            if (ours.Count != theirs[i].Count)
            {
                differences.Add($"{notices[i].Name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            }
        }

        output.WriteLine($"{notices.Count} notices, {lines} lines, {differences.Count} differences");
        differences.ShouldBeEmpty();
    }

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
