using Bulletin.Docx;
using Bulletin.Tests.Agreement;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx;

/// <summary>Other programs read headings at their levels and all text in order, however the numerals and the headings that run in are written.</summary>
public sealed class DocxReadersTests
{
    private const int Invented = 10;

    // As many headings are compared; the real notices have more.
    private const int AtLeast = 80;

    private static readonly IReadOnlyList<(string Name, NoticeDocument Document, StyleProfile Profile)> Documents =
    [
        .. Corpus.Notices().Where(entry => !entry.Name.StartsWith("invented", StringComparison.Ordinal)).Select(Entry),
        .. Corpus.Notices().Where(entry => entry.Name.StartsWith("invented", StringComparison.Ordinal)).Take(Invented).Select(Entry),
        ("every kind of block", SampleDocuments.Everything, Gb9704.Profile(SampleDocuments.Everything.Form, PageReading.Nominal)),
    ];

    [ToolTheory("pandoc")]
    [InlineData(NumberingMode.Literal, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.StyleSeparator)]
    public void Pandoc(NumberingMode numbering, RunInHeadingMode runIn) => Agree(HtmlText.ByPandoc, new() { Numbering = numbering, RunInHeadings = runIn });

    [ToolTheory("node", "mammoth")]
    [InlineData(NumberingMode.Literal, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.StyleSeparator)]
    public void Mammoth(NumberingMode numbering, RunInHeadingMode runIn) => Agree(HtmlText.ByMammoth, new() { Numbering = numbering, RunInHeadings = runIn });

    // Line by line: what the lists write is what is missing in the text, and nothing else is.
    [Fact]
    public void Lists_take_the_numerals_out_of_the_text_alone()
    {
        foreach (var (name, document, profile) in Documents)
        {
            var lists = HeadingLists.Of(document);
            var numerals = new Queue<string>(Headings(document).Where(heading => lists.Find(heading.Heading) is not null).Select(heading => heading.Heading.Number));
            var literal = DocxText.Read(DocxRenderer.Render(document, profile).Bytes.ToArray());
            var native = DocxText.Read(DocxRenderer.Render(document, profile, new() { Numbering = NumberingMode.Native }).Bytes.ToArray());
            native.Count.ShouldBe(literal.Count, name);
            for (var i = 0; i < native.Count; i++)
            {
                if (native[i].Text != literal[i].Text)
                {
                    literal[i].Text.ShouldBe(numerals.Dequeue() + native[i].Text, name);
                }
            }

            numerals.ShouldBeEmpty(name);
        }
    }

    // What Word shows: the paragraph before a separator and the one after it on the same line.
    [Theory]
    [InlineData(NumberingMode.Literal)]
    [InlineData(NumberingMode.Native)]
    public void Paragraphs_joined_at_style_separators_are_those_of_the_default(NumberingMode numbering)
    {
        foreach (var (name, document, profile) in Documents)
        {
            var package = new DocxPackage(DocxRenderer.Render(document, profile, new() { Numbering = numbering, RunInHeadings = RunInHeadingMode.StyleSeparator }).Bytes.ToArray());
            var joined = new List<string>();
            var open = false;
            foreach (var paragraph in package.Body.Descendants(DocxPackage.W + "p"))
            {
                var text = HtmlText.Squeezed(string.Concat(paragraph.Descendants(DocxPackage.W + "t").Select(run => run.Value)));
                if (open)
                {
                    joined[^1] += text;
                }
                else
                {
                    joined.Add(text);
                }

                open = paragraph.Element(DocxPackage.W + "pPr")?.Element(DocxPackage.W + "rPr")?.Element(DocxPackage.W + "specVanish") is not null;
            }

            joined.ShouldBe(DocxText.Read(DocxRenderer.Render(document, profile, new() { Numbering = numbering }).Bytes.ToArray()).Select(line => HtmlText.Squeezed(line.Text)), name);
        }
    }

    private static void Agree(Func<byte[], HtmlText> reader, DocxOptions options)
    {
        var count = 0;
        foreach (var (name, document, profile) in Documents)
        {
            var file = DocxRenderer.Render(document, profile, options).Bytes.ToArray();
            var read = reader(file);
            var lists = options.Numbering == NumberingMode.Native ? HeadingLists.Of(document) : null;
            var headings = Headings(document).Where(heading => !heading.RunsIn || BlockWriter.IsSeparated(heading.Heading, options.RunInHeadings))
                .Select(heading => HtmlText.Heading(heading.Heading.Level, (lists?.Find(heading.Heading) is null ? heading.Heading.Number : "") + heading.Heading.Text.ToString()))
                .ToList();
            count += headings.Count;
            read.Headings.ShouldBe(headings, name);
            read.Text.ShouldBe(HtmlText.Squeezed(DocxText.ReadText(file)), name);
        }

        count.ShouldBeGreaterThan(AtLeast);
    }

    private static IEnumerable<(Heading Heading, bool RunsIn)> Headings(NoticeDocument document) =>
        new[] { document.Blocks }.Concat(document.Blocks.OfType<AttachmentBlock>().Select(attachment => attachment.Blocks))
            .SelectMany(blocks => blocks.Select((block, i) => (block as Heading, BlockWriter.RunsIn(blocks, i))))
            .Where(entry => entry.Item1 is not null)
            .Select(entry => (entry.Item1!, entry.Item2));

    private static (string Name, NoticeDocument Document, StyleProfile Profile) Entry((string Name, Notice Notice) entry) => (entry.Name, entry.Notice.Document, Gb9704.Profile(entry.Notice.Document.Form, entry.Notice.Options.Reading, entry.Notice.Options.TableSize));
}
