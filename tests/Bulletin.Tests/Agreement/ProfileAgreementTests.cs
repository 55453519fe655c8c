using Bulletin.Tests.Support;
using Xunit.Abstractions;
using Parts = Bulletin.Tests.Agreement.InventedNotice.Parts;

namespace Bulletin.Tests.Agreement;

/// <summary>Notices in the format of an office: 26 lines of 30 cells in 四号, page numbers in the middle. DOCX and PDF have the same lines and pages, by both oracles.</summary>
public sealed class ProfileAgreementTests(ITestOutputHelper output)
{
    private static readonly StyleProfile Office = StyleProfileFile.Load(Repository.At("examples", "office.yaml"));

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files()
    {
        // LibreOffice rounds sizes to 1/600 inch, 0.12 pt: in a type area of 159 mm a cell is 15 pt, which is whole.
        var profile = Office with { Page = Office.Page.WithMargins(Length.Mm(37), Length.Mm(35), Length.Mm(26), Length.Mm(25)) };
        profile.Resolve().Grid.Cell.ShouldBe(Length.Pt(15));

        // The copy for LibreOffice has no tracking, and so none of subscripts either.
        Compare(files => Oracle.Lines(files, profile), profile, markdown => markdown.Replace("~", "", StringComparison.Ordinal));
    }

    [LayoutEngineFact]
    public void Lines_and_pages_are_the_same_by_an_engine_that_takes_the_DOCX_as_it_is() => Compare(LayoutEngine.Lines, Office, markdown => markdown);

    private static IEnumerable<(string Name, Notice Notice)> Notices(StyleProfile profile, Func<string, string> change)
    {
        var options = new NoticeOptions { Profile = profile, Audience = Audience.Party };
        foreach (var file in Directory.GetFiles(Repository.At("examples", "reports"), "*.yaml").Order(StringComparer.Ordinal))
        {
            yield return (Path.GetFileNameWithoutExtension(file), Notice.Compose(ReportFile.Load(file), options));
        }

        Parts[] parts = [Parts.None, Parts.Recipients, Parts.LongTitle, Parts.Sealed, Parts.Recipients | Parts.LongTitle];
        for (var seed = 0; seed < 10; seed++)
        {
            yield return ($"invented {seed}", Notice.FromMarkdown(change(new InventedNotice(seed).Markdown(6 + (seed * 3), parts[seed % parts.Length])), options));
        }
    }

    private void Compare(Func<IReadOnlyList<byte[]>, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> oracle, StyleProfile profile, Func<string, string> change)
    {
        List<(string Name, byte[] Docx, IReadOnlyList<IReadOnlyList<string>> Ours)> documents =
            [.. Notices(profile, change).Select(entry => (entry.Name, entry.Notice.ToDocx(), PrintedLines.Of(entry.Notice.Arrange())))];
        var theirs = oracle(documents.ConvertAll(document => document.Docx));
        var differences = new List<string>();
        for (var i = 0; i < documents.Count; i++)
        {
            var (name, _, ours) = documents[i];
            output.WriteLine($"{name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            differences.AddRange(Difference.Between(ours, theirs[i]).Select(difference => $"{name} {difference}"));
            differences.AddRange(ours.Count == theirs[i].Count ? [] : [$"{name}: {ours.Count} pages, {theirs[i].Count} by the oracle"]);
        }

        documents.Sum(document => document.Ours.Count).ShouldBeGreaterThan(40);
        differences.ShouldBeEmpty();
    }
}
