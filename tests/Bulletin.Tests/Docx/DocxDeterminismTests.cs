using System.Globalization;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

public sealed class DocxDeterminismTests
{
    private static readonly byte[] Expected = SampleDocuments.Render(SampleDocuments.Everything);

    [Fact]
    public void Same_bytes_from_eight_threads()
    {
        var all = new byte[64][];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => all[i] = SampleDocuments.Render(SampleDocuments.Everything));

        all.Count(bytes => !bytes.AsSpan().SequenceEqual(Expected)).ShouldBe(0);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("zh-CN")]
    [InlineData("")]
    public void Same_bytes_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // A profile of its own, so that the parts that are kept are built in this culture too.
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var profile = Gb9704.Profile() with { Title = Gb9704.Profile().Title with { Size = Length.Pt(21.5) } };
            var there = DocxRenderer.Render(SampleDocuments.Everything, profile).Bytes.ToArray();
            var standard = SampleDocuments.Render(SampleDocuments.Everything);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

            standard.AsSpan().SequenceEqual(Expected).ShouldBeTrue();
            there.AsSpan().SequenceEqual(DocxRenderer.Render(SampleDocuments.Everything, profile).Bytes.ToArray()).ShouldBeTrue();
            new DocxPackage(there)["word/styles.xml"].ToString().ShouldContain("w:val=\"43\"");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Same_bytes_where_threads_meet_for_the_first_time()
    {
        // Profiles that no other test has, so that the threads build what is kept at the same time.
        for (var size = 0; size < 8; size++)
        {
            var profile = Gb9704.Profile() with { Title = Gb9704.Profile().Title with { Size = Length.Pt(24 + (size / 2.0)) } };
            using var together = new Barrier(8);
            var all = new byte[8][];
            var threads = Enumerable.Range(0, 8).Select(i => new Thread(() =>
            {
                together.SignalAndWait();
                all[i] = DocxRenderer.Render(SampleDocuments.Everything, profile, new() { OfficeProperties = true, ReadOnly = i % 2 == 0 }).Bytes.ToArray();
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            all.Where((_, i) => i % 2 == 0).ShouldAllBe(bytes => bytes.SequenceEqual(all[0]));
            all.Where((_, i) => i % 2 == 1).ShouldAllBe(bytes => bytes.SequenceEqual(all[1]));
            all[0].SequenceEqual(all[1]).ShouldBeFalse();
        }
    }

    [Fact]
    public void Parts_have_fixed_names_order_and_times()
    {
        var package = new DocxPackage(Expected);

        package.Names.ShouldBe(
        [
            "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels",
            "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml", "word/footer3.xml", "word/footer4.xml", "word/media/image1.png", "word/media/image2.jpeg",
        ]);
        package.Times.ShouldAllBe(time => time == new DateTime(1980, 1, 1));
    }

    [Fact]
    public void The_two_readings_differ() =>
        SampleDocuments.Render(SampleDocuments.Everything, PageReading.Gbt33476).AsSpan().SequenceEqual(Expected).ShouldBeFalse();

    [Fact]
    public void More_profiles_than_are_kept_come_out_right()
    {
        for (var size = 12; size < 56; size++)
        {
            var profile = Gb9704.Profile() with { Title = Gb9704.Profile().Title with { Size = Length.Pt(size / 2.0) } };
            DocxPackage.Value(new DocxPackage(DocxRenderer.Render(SampleDocuments.Everything, profile).Bytes.ToArray()).Inherited("Title", "rPr", "sz"))
                .ShouldBe(size.ToString(CultureInfo.InvariantCulture));
        }
    }
}
