using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Markdown;

/// <summary>What is written is read back the same, whatever characters it holds.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Inline_text_comes_back() =>
        Prop.ForAll(Trees.Rich.ToArbitrary(), text => InlineMarkdown.Parse(InlineMarkdown.Write(text)).ShouldBe(text, InlineMarkdown.Write(text)))
            .Check(RandomCases.Of(2000));

    [Fact]
    public void A_document_comes_back() =>
        Prop.ForAll(Trees.Document.ToArbitrary(), ComesBack)
            .Check(RandomCases.Of(1000));

    // Block by block first, so that a failure shows the one that differs.
    private static void ComesBack(NoticeDocument document)
    {
        var markdown = NoticeMarkdown.Write(document);
        var read = NoticeMarkdown.Read(markdown, pictures: SamplePictures.Instance);
        foreach (var (got, wanted) in read.Blocks.Zip(document.Blocks))
        {
            got.ShouldBe(wanted, markdown);
        }

        read.ShouldBe(document, markdown);
    }
}
