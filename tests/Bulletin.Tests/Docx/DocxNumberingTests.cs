using Bulletin.Docx;
using Bulletin.Tests.Agreement;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>Numerals as lists: seen as they are as text, and renumbered by whoever edits the file.</summary>
public sealed class DocxNumberingTests
{
    private static readonly DocxOptions Native = new() { Numbering = NumberingMode.Native };

    private static readonly NoticeDocument Continuous = Numbering.Apply(new NoticeDocument
    {
        Metadata = new() { Title = "关于巡察整改情况的通报" },
        Numbering = NumberingScheme.Standard with { Levels = [.. NumberingScheme.Standard.Levels.Select((level, i) => level with { Continuous = i == 2 })] },
        Blocks =
        [
            new Title(["关于巡察整改情况的通报"]),
            .. Enumerable.Range(1, 3).SelectMany(section => (Block[])
            [
                new Heading(1, "方面"), new Heading(2, "问题"),
                new Heading(3, "整改情况。") { RunsIn = true }, new Paragraph("已完成。"),
                new Heading(3, "整改情况。") { RunsIn = true }, new Paragraph("已完成。"),
                new Heading(2, "问题"), new Heading(4, "立行立改"), new Paragraph("已完成。"), new Heading(4, "立行立改"), new Paragraph("已完成。"),
            ]),
            new AttachmentBlock("台账", [new Heading(1, "任务"), new Heading(3, "整改情况。"), new Paragraph("见台账。")]),
        ],
    });

    // As the third level has headings that stand alone, the style of those has the list; paragraphs of text have it directly.
    [Theory]
    [InlineData(NumberingMode.Literal, 0)]
    [InlineData(NumberingMode.Native, 6)]
    public void Numerals_are_text_or_lists(NumberingMode mode, int direct)
    {
        var package = new DocxPackage(SampleDocuments.Render(Continuous, options: new() { Numbering = mode }));
        package.Body.Descendants(W + "numPr").Count().ShouldBe(direct);
        package["word/styles.xml"].Descendants(W + "numPr").Any().ShouldBe(mode == NumberingMode.Native);
        package.Body.Value.Contains("一、方面", StringComparison.Ordinal).ShouldBe(mode == NumberingMode.Literal);
    }

    // Two lists, as the third level runs on; a level above the others, for the attachments to begin anew.
    [Fact]
    public void A_level_that_runs_on_has_a_list_of_its_own()
    {
        var lists = HeadingListsOf(Continuous);
        lists.Select(list => list.Levels).ShouldBe([2, 2]);
        HeadingLists.Of(Continuous).Lists.Select(list => list.Restart).ShouldBe([StyleId.AttachmentLabel, StyleId.AttachmentTitle]);
        lists.ShouldAllBe(list => list.Starts.All(start => start == 1));
    }

    [Theory]
    [InlineData("%、")]
    [InlineData("①")]
    public void What_word_processors_would_write_otherwise_stays_text(string format)
    {
        var scheme = NumberingScheme.Of(format == "①" ? format : "%1、", "（一）", "1.", "（1）");
        var document = Numbering.Apply(new NoticeDocument { Numbering = scheme, Blocks = [.. Enumerable.Range(1, 25).Select(_ => new Heading(1, "方面"))] });
        HeadingLists.Of(document).Lists.Count.ShouldBe(format == "①" ? 1 : 0);
        var package = new DocxPackage(SampleDocuments.Render(document, options: Native));
        package.Paragraphs(StyleId.Heading(1)).Select(heading => heading.Value == "方面").ShouldBe(Enumerable.Range(1, 25).Select(number => format == "①" && number <= 20));

        // Where the style has a list, they say that they are in none.
        package.Body.Descendants(W + "numId").Select(id => Value(id)).ShouldBe(Enumerable.Repeat("0", format == "①" ? 5 : 0));
    }

    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_shows_the_same_text_on_the_same_pages()
    {
        var documents = new[] { Continuous, SampleDocuments.Everything };
        var literal = LibreOffice.Convert("pdf", [.. documents.Select(document => SampleDocuments.Render(document))]).Select(PdfText.Lines).ToList();
        var native = LibreOffice.Convert("pdf", [.. documents.Select(document => SampleDocuments.Render(document, options: Native))]).Select(PdfText.Lines).ToList();
        for (var i = 0; i < documents.Length; i++)
        {
            native[i].Select(page => string.Join('\n', page)).ShouldBe(literal[i].Select(page => string.Join('\n', page)));
        }
    }

    // A finding put between two others, as a clerk does: what follows counts on, through the sections.
    [ToolFact("soffice")]
    public void LibreOffice_renumbers()
    {
        const string End = "已完成。</w:t></w:r></w:p>";
        var added = $"""<w:p><w:pPr><w:pStyle w:val="{StyleId.Body}"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>新增问题。</w:t></w:r></w:p>""";
        var edited = new DocxSurgery(SampleDocuments.Render(Continuous, options: Native)).Replace("word/document.xml", End, End + added).ToDocx();
        var saved = LibreOffice.Convert("docx:MS Word 2007 XML", edited).Single();
        var lines = System.Text.Encoding.UTF8.GetString(LibreOffice.Convert("txt:Text (encoded):UTF8", saved).Single()).Split('\n').Select(line => line.Replace(" ", "", StringComparison.Ordinal).Trim()).ToList();
        lines.Where(line => line.EndsWith("整改情况。已完成。", StringComparison.Ordinal) || line.EndsWith("新增问题。", StringComparison.Ordinal))
            .ShouldBe(["1.整改情况。已完成。", "2.新增问题。", .. Enumerable.Range(3, 5).Select(number => $"{number}.整改情况。已完成。")]);
        lines.Count(line => line.StartsWith("一、", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Theory]
    [InlineData(FileFormatVersions.Office2010)]
    [InlineData(FileFormatVersions.Microsoft365)]
    public void It_is_valid(FileFormatVersions version)
    {
        var file = SampleDocuments.Render(Continuous, options: Native);
        new DocxPackage(file).Defects().ShouldBeEmpty();
        DocxCheck.Check(file).ShouldBeEmpty();
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(NumberingMode.Literal, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.CharacterStyle)]
    [InlineData(NumberingMode.Native, RunInHeadingMode.StyleSeparator)]
    public void The_corpus_is_valid_for_every_version(NumberingMode numbering, RunInHeadingMode runIn)
    {
        var validators = Enum.GetValues<FileFormatVersions>()
            .Where(version => version is not (FileFormatVersions.None or FileFormatVersions.Office2007))
            .Select(version => new OpenXmlValidator(version)).ToList();
        validators.Count.ShouldBeGreaterThanOrEqualTo(6);
        foreach (var (name, notice) in Corpus.Notices())
        {
            using var stream = new MemoryStream();
            notice.SaveDocx(stream, new DocxOptions { Numbering = numbering, RunInHeadings = runIn });
            DocxCheck.Check(stream.ToArray()).ShouldBeEmpty(name);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            foreach (var validator in validators)
            {
                validator.Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty($"{name}, {validator.FileFormat}");
            }
        }
    }

    [Fact]
    public void Headings_before_a_style_separator_are_paragraphs_whose_mark_is_hidden()
    {
        var package = new DocxPackage(SampleDocuments.Render(Continuous, options: new() { RunInHeadings = RunInHeadingMode.StyleSeparator }));
        var headings = package.Paragraphs(StyleId.Heading(3)).Where(heading => heading.Descendants(W + "specVanish").Any()).ToList();
        headings.Count.ShouldBe(6);
        foreach (var heading in headings)
        {
            heading.Element(W + "pPr")!.Element(W + "rPr")!.Elements().Select(element => element.Name.LocalName).ShouldBe(["vanish", "specVanish"]);
            Value(heading.Element(W + "pPr")!.Element(W + "keepLines")).ShouldBe("0");
            Value(((System.Xml.Linq.XElement)heading.NextNode!).Element(W + "pPr")!.Element(W + "pStyle")).ShouldBe(StyleId.Body);
        }
    }

    private static List<(int Levels, int[] Starts)> HeadingListsOf(NoticeDocument document) =>
        HeadingLists.Of(document).Lists.Select(list => (list.Levels.Count, list.Starts)).ToList();
}
