using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bulletin.Tests.Docx.Reference;

public sealed class ReferenceValidityTests
{
    private static readonly Dictionary<string, Func<byte[]>> Files = new(StringComparer.Ordinal)
    {
        ["the office's"] = () => ReferenceSample.Docx,
        ["our own"] = () => SampleDocuments.Render(SampleDocuments.Everything),
        ["no styles"] = () => new DocxSurgery(ReferenceSample.Docx).Replace("word/_rels/document.xml.rels", "relationships/styles", "relationships/none").ToDocx(),
        ["no styles in the part"] = () => ReferenceSample.Surgery(styles: "").ToDocx(),
        ["no section"] = () => ReferenceSample.Surgery(section: "").ToDocx(),
        ["neither header nor footer"] = () => ReferenceSample.Surgery(section: "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>").ToDocx(),
        ["a header and a title page"] = () => ReferenceSample.Surgery(section: ReferenceSample.Section.Replace("<w:footerReference w:type=\"default\" r:id=\"rId12\"/>", "", StringComparison.Ordinal)
            .Replace("<w:docGrid", "<w:titlePg/><w:docGrid", StringComparison.Ordinal)).ToDocx(),
    };

    public static TheoryData<string, NumberingMode> Cases
    {
        get
        {
            var cases = new TheoryData<string, NumberingMode>();
            foreach (var name in Files.Keys)
            {
                cases.Add(name, NumberingMode.Literal);
                cases.Add(name, NumberingMode.Native);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_found_in_the_new_file(string reference, NumberingMode numbering)
    {
        var docx = ReferenceSample.Render(Files[reference](), out _, numbering: numbering);

        // One of the pictures has no words, in the document itself.
        DocxCheck.Check(docx).Where(diagnostic => diagnostic.Code != "BUL5039").ShouldBeEmpty();
        new DocxPackage(docx).Defects().ShouldBeEmpty();
        foreach (var version in new[] { FileFormatVersions.Office2010, FileFormatVersions.Office2013, FileFormatVersions.Office2016, FileFormatVersions.Office2019, FileFormatVersions.Office2021, FileFormatVersions.Microsoft365 })
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ShouldBeEmpty($"{version}");
        }
    }

    [Fact]
    public void Nothing_of_the_reference_document_s_text_comments_properties_and_data_is_in_any_part()
    {
        foreach (var (name, text) in Parts(ReferenceSample.Render(ReferenceSample.Docx)))
        {
            text.ShouldNotContain(ReferenceSample.Secret, customMessage: name);
            text.ShouldNotContain("00AB12CD", customMessage: name);
            text.ShouldNotContain("paraId", customMessage: name);
            text.ShouldNotContain("docVar", customMessage: name);
            text.ShouldNotContain("attachedTemplate", customMessage: name);
            text.ShouldNotContain("TargetMode", customMessage: name);
        }
    }

    [Fact]
    public void The_text_is_ours()
    {
        DocxText.ReadText(ReferenceSample.Render(ReferenceSample.Docx)).ShouldBe(DocxText.ReadText(SampleDocuments.Render(SampleDocuments.Everything)));
    }

    [Fact]
    public void Same_bytes_always_and_from_many_threads_with_one_reference_document()
    {
        var expected = ReferenceSample.Render(ReferenceSample.Docx);
        var reference = ReferenceDocument.Load(new MemoryStream(ReferenceSample.Docx));
        var all = new byte[32][];

        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => all[i] = SampleDocuments.Render(SampleDocuments.Everything, options: new() { Reference = reference }));

        all.Count(bytes => !bytes.AsSpan().SequenceEqual(expected)).ShouldBe(0);
    }

    internal static IEnumerable<(string Name, string Text)> Parts(byte[] docx)
    {
        var surgery = new DocxSurgery(docx);
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(docx));
        foreach (var entry in archive.Entries)
        {
            yield return (entry.FullName, surgery.Text(entry.FullName));
        }
    }
}
