using Bulletin.Pdf;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>What is kept of a face from document to document.</summary>
public sealed class PieceCacheTests
{
    [Fact]
    public void Keeps_no_more_than_it_may()
    {
        var cache = new PieceCache<int, string>(10_000);
        for (var i = 0; i < 1000; i++)
        {
            cache.Add(i, $"{i}", 400);
        }

        Enumerable.Range(0, 1000).Count(i => cache.TryGet(i, out _)).ShouldBeInRange(1, 20);
        cache.TryGet(999, out var last).ShouldBeTrue();
        last.ShouldBe("999");
    }

    [Theory]
    [InlineData("ttf")]
    [InlineData("otf")]
    [InlineData("otf-cid")]
    public void A_document_is_the_same_whatever_was_made_before_it(string kind)
    {
        var fresh = PdfRenderer.Render(PageSheet.Document("市水务局2026“”——"), TestFonts.Options(kind)).Bytes.ToArray();
        var options = TestFonts.Options(kind);
        PdfRenderer.Render(PageSheet.Document("局党务2026iIlm“”—"), options);
        PdfRenderer.Render(PageSheet.Document("市水务局2026“”——"), options).Bytes.ToArray().ShouldBe(fresh);
    }

    [Fact]
    public void Many_threads_with_many_documents_write_what_one_does()
    {
        var texts = Enumerable.Range(0, 24).Select(i => TestFonts.Characters.Substring(i, 20)).ToArray();
        foreach (var kind in TestFonts.Kinds)
        {
            var expected = texts.Select(text => PdfRenderer.Render(PageSheet.Document(text), TestFonts.Options(kind)).Bytes.ToArray()).ToList();
            var options = TestFonts.Options(kind);
            var wrong = 0;
            Parallel.For(0, 24 * 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            {
                if (!PdfRenderer.Render(PageSheet.Document(texts[i % 24]), options).Bytes.Span.SequenceEqual(expected[i % 24]))
                {
                    Interlocked.Increment(ref wrong);
                }
            });

            wrong.ShouldBe(0, kind);
        }
    }
}
