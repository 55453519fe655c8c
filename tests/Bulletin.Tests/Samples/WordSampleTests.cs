using Bulletin.Tests.Support;

namespace Bulletin.Tests.Samples;

/// <summary>The files of <c>tests/samples</c> are what the library writes. After a change that is meant, run with <c>BULLETIN_ACCEPT=1</c>, and open them again in Word and WPS.</summary>
public sealed class WordSampleTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1";

    public static TheoryData<string> Names => [.. WordSamples.All.Select(sample => sample.Name)];

    // Part by part: how the same part is deflated differs between runtimes.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_what_the_library_writes(string name)
    {
        var file = Repository.At("tests", "samples", name + ".docx");
        var docx = WordSamples.All.Single(sample => sample.Name == name).Docx();
        if (Accept)
        {
            File.WriteAllBytes(file, docx);
        }

        new DocxSurgery(docx).Texts.ShouldBe(new DocxSurgery(File.ReadAllBytes(file)).Texts);
        DocxCheck.Check(docx, new() { Schema = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Each_stands_in_the_table_of_what_to_look_at()
    {
        var readme = File.ReadAllText(Repository.At("tests", "samples", "README.md"));
        Directory.GetFiles(Repository.At("tests", "samples"), "*.docx").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ShouldBe(WordSamples.All.Select(sample => sample.Name));
        WordSamples.All.ShouldAllBe(sample => readme.Contains($"`{sample.Name}.docx`", StringComparison.Ordinal));
    }
}
