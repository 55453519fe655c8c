using Bulletin.Tests.Notices;
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
        var pages = new List<string>();
        var unexplained = new List<string>();
        var firstPages = new List<string>();
        var (lines, equal, odd) = (0, 0, 0);
        for (var i = 0; i < notices.Count; i++)
        {
            var ours = PrintedLines.Of(notices[i].Notice.Arrange());
            var differences = Difference.Between(ours, theirs[i]).ToList();

            // A line more or less by the oracle's own doing may be a page more or less.
            if (ours.Count != theirs[i].Count && differences.TrueForAll(difference => difference.Cause is null || difference.Ours.Count == difference.Theirs.Count))
            {
                pages.Add($"{notices[i].Name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            }

            output.WriteLine($"{notices[i].Name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            lines += ours.Sum(page => page.Count);
            equal += ours.Sum(page => page.Count) - differences.Sum(difference => difference.Ours.Count);
            foreach (var difference in differences)
            {
                var text = $"{notices[i].Name} {difference.Place}: {difference.Cause}\n  {string.Join("\n  ", difference.Ours)}\n by the oracle\n  {string.Join("\n  ", difference.Theirs)}";
                output.WriteLine(text);
                unexplained.AddRange(difference.Cause is null ? [text] : []);
                odd += difference.Cause is null ? 0 : difference.Ours.Count;

                // Every line of the first page of what was really published, whatever the cause.
                firstPages.AddRange(Tools.Notices is not null && i < PublishedNotice.Names.Length && difference.Place.StartsWith("1:", StringComparison.Ordinal) ? [text] : []);
            }
        }

        output.WriteLine($"{notices.Count} notices, {equal} of {lines} lines; {odd} others where the oracle is the odd one");
        pages.ShouldBeEmpty();
        unexplained.ShouldBeEmpty();
        firstPages.ShouldBeEmpty();
        equal.ShouldBeGreaterThan(lines * 99 / 100);
    }

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
