using Bulletin.Tests.Support;
using Xunit.Abstractions;

namespace Bulletin.Tests.Agreement;

/// <summary>The DOCX breaks its lines and pages where our pages do, by two oracles that are independent of each other.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    // As many notices, beside the real ones, are compared.
    private const int AtLeast = 40;

    private static readonly Lazy<List<(string Name, byte[] Docx, IReadOnlyList<IReadOnlyList<string>> Ours)>> Documents = new(() =>
        [.. Corpus.Notices().Select(entry => (entry.Name, Docx(entry.Notice), PrintedLines.Of(entry.Notice.Arrange())))]);

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files() => Compare(Oracle.Lines, KnownDifference.OfLibreOffice);

    [LayoutEngineFact]
    public void Lines_and_pages_are_the_same_by_an_engine_that_takes_the_DOCX_as_it_is() =>
        Compare(LayoutEngine.Lines, KnownDifference.OfLayoutEngine);

    private void Compare(Func<IReadOnlyList<byte[]>, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> oracle, IReadOnlyList<KnownDifference> known)
    {
        var documents = Documents.Value;
        documents.Count.ShouldBeGreaterThanOrEqualTo(AtLeast);
        var theirs = oracle(documents.ConvertAll(document => document.Docx));
        var (differences, needed) = (new List<string>(), new HashSet<KnownDifference>());
        for (var i = 0; i < documents.Count; i++)
        {
            var (name, _, ours) = documents[i];
            output.WriteLine($"{name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            var found = Difference.Between(ours, theirs[i]).Select(difference => (difference.Place, Text: $"{name} {difference}"));
            foreach (var (place, text) in ours.Count == theirs[i].Count ? found : found.Append(("pages", $"{name}: {ours.Count} pages, {theirs[i].Count} by the oracle")))
            {
                if (known.FirstOrDefault(entry => entry.Document == name && entry.Place == place) is { } entry)
                {
                    output.WriteLine($"{text}\n known: {entry.Cause}");
                    needed.Add(entry);
                }
                else
                {
                    differences.Add(text);
                }
            }
        }

        var (pages, lines) =
            (documents.Sum(document => document.Ours.Count), documents.Sum(document => document.Ours.Sum(page => page.Count)));
        output.WriteLine($"{documents.Count} documents, {pages} pages, {lines} lines, {differences.Count} differences, {needed.Count} more that are known");
        differences.ShouldBeEmpty();
        known.Where(entry => documents.Exists(document => document.Name == entry.Document) && !needed.Contains(entry))
            .ShouldBeEmpty("no longer needed");
    }

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
