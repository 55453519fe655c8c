using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bulletin.Tests.Docx.Checking;

/// <summary>
/// Defects planted one by one into a sound file: each is found, alone, under its code and at its place. Which of them the schema validator of the OpenXML library does not see is stated
/// with each, and tested too: those are why there is a checker of our own.
/// </summary>
public sealed class PlantedDefectTests
{
    private const string Main = "word/document.xml";
    private const string Styles = "word/styles.xml";
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Levels = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"/></w:abstractNum>";

    private static readonly byte[] Sound = SampleDocuments.Render(SampleDocuments.Simple);

    // In the order of the codes.
    private static readonly Dictionary<string, Defect> Defects = new(StringComparer.Ordinal)
    {
        ["a control character"] = new("BUL5016", $"{Main} /w:document[1]/w:body[1]/w:p[1]/w:r[1]/w:t[1]", docx => docx.Replace(Main, "标题", "标\u0001题")),
        ["a reference to a control character"] = new("BUL5016", $"{Main} /w:document[1]/w:body[1]/w:p[1]/w:r[1]/w:t[1]", docx => docx.Replace(Main, "标题", "标&#x1F;题")),
        ["a lone surrogate"] = new("BUL5016", $"{Main} /w:document[1]/w:body[1]/w:p[1]/w:r[1]/w:t[1]", docx => docx.Replace(Main, "标题", "标&#xD800;题")),
        ["a noncharacter"] = new("BUL5016", $"{Main} /w:document[1]/w:body[1]/w:p[1]/w:r[1]/w:t[1]", docx => docx.Replace(Main, "标题", "标\uFDD0题"), ValidatorMisses: true),
        ["a part without content type"] = new("BUL5017", "word/media.bin", docx => docx.Write("word/media.bin", "x").Relate("document.xml", "rId90", "aFChunk", "media.bin")),
        ["a part of the wrong type"] = new("BUL5018", "word/settings.xml", docx => docx.Replace("[Content_Types].xml", Word + "settings+xml", Word + "webSettings+xml")),
        ["a part that nothing leads to"] = new("BUL5019", "word/left.xml", docx => docx.Write("word/left.xml", "<a/>"), ValidatorMisses: true),
        ["a relationship to nothing"] = new("BUL5020", "word/_rels/document.xml.rels", docx => docx.Relate("document.xml", "rId90", "theme", "theme/theme1.xml")),
        ["a relationship id twice"] = new("BUL5021", "word/_rels/document.xml.rels", docx => docx.Relate("document.xml", "rId1", "styles", "styles.xml")),
        ["a footer that is not there"] = new("BUL5022", $"{Main} /w:document[1]/w:body[1]/w:sectPr[1]/w:footerReference[1]", docx => docx.Replace(Main, "r:id=\"rId4\"", "r:id=\"rId44\"")),
        ["a header that is a footer"] = new("BUL5023", $"{Main} /w:document[1]/w:body[1]/w:sectPr[1]/w:headerReference[1]", docx => docx.Replace(Main, "<w:footerReference", "<w:headerReference")),
        ["an id of a drawing twice"] = new("BUL5024", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[2]/w:drawing[1]/wp:inline[1]/wp:docPr[1]", docx => Picture(docx, 7, 7, "图", "图")),
        ["an id of a drawing twice, in two parts"] = new("BUL5024", "word/footer1.xml /w:ftr[1]/w:p[1]/w:r[8]/w:drawing[1]/wp:inline[1]/wp:docPr[1]", docx => docx
            .Append($"<w:p>{Drawing(7, "图")}</w:p>").Replace("word/footer1.xml", "</w:p>", Drawing(7, "图") + "</w:p>"), ValidatorMisses: true),
        ["an id of a content control twice"] = new("BUL5024", $"{Main} /w:document[1]/w:body[1]/w:sdt[2]/w:sdtPr[1]/w:id[1]", docx => docx.Append(Sdt(5) + Sdt(5)), ValidatorMisses: true),
        ["a bookmark's name twice"] = new("BUL5024", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:bookmarkStart[2]", docx => docx.Append($"<w:p>{Bookmark(1, "甲")}{Bookmark(2, "甲")}</w:p>"), ValidatorMisses: true),
        ["a bookmark without end"] = new("BUL5025", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:bookmarkStart[1]", docx => docx.Append("<w:p><w:bookmarkStart w:id=\"1\" w:name=\"甲\"/></w:p>"), ValidatorMisses: true),
        ["a bookmark without start"] = new("BUL5025", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:bookmarkEnd[1]", docx => docx.Append("<w:p><w:bookmarkEnd w:id=\"1\"/></w:p>"), ValidatorMisses: true),
        ["a footnote that is not there"] = new("BUL5026", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[1]/w:footnoteReference[1]", docx => docx.Append("<w:p><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>")),
        ["a style that is not there"] = new("BUL5027", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:pStyle[1]", docx => docx.Append("<w:p><w:pPr><w:pStyle w:val=\"None\"/></w:pPr></w:p>"), ValidatorMisses: true),
        ["a style based on one that is not there"] = new("BUL5027", $"{Styles} /w:styles[1]/w:style[5]/w:basedOn[1]", docx => docx.Replace(Styles, "<w:basedOn w:val=\"Normal\"", "<w:basedOn w:val=\"None\""), ValidatorMisses: true),
        ["a character style for a paragraph"] = new("BUL5028", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:pStyle[1]", docx => docx.Append("<w:p><w:pPr><w:pStyle w:val=\"Strong\"/></w:pPr></w:p>"), ValidatorMisses: true),
        ["styles based on each other"] = new("BUL5029", $"{Styles} /w:styles[1]/w:style[5]", docx => docx.Replace(Styles, "<w:basedOn w:val=\"Normal\"", "<w:basedOn w:val=\"Recipients\""), ValidatorMisses: true),
        ["no default paragraph style"] = new("BUL5030", Styles, docx => docx.Replace(Styles, "w:type=\"paragraph\" w:styleId=\"Normal\" w:default=\"1\"", "w:type=\"paragraph\" w:styleId=\"Normal\""), ValidatorMisses: true),
        ["a list that is not there"] = new("BUL5031", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:numPr[1]", docx => docx.Append(Listed(3, 0)), ValidatorMisses: true),
        ["a list without definition"] = new("BUL5031", "word/numbering.xml /w:numbering[1]/w:num[1]", docx => Lists(docx, $"{Levels}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"9\"/></w:num>"), ValidatorMisses: true),
        ["a level that the list has not"] = new("BUL5031", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:pPr[1]/w:numPr[1]", docx => Lists(docx, $"{Levels}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").Append(Listed(1, 4)), ValidatorMisses: true),
        ["a cell without paragraph"] = new("BUL5032", $"{Main} /w:document[1]/w:body[1]/w:tbl[2]/w:tr[1]/w:tc[1]", docx => docx.Append($"{Table("<w:tr><w:tc/></w:tr>")}<w:p/>"), ValidatorMisses: true),
        ["a text box that ends in a table"] = new("BUL5032", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[1]/w:pict[1]/v:shape[1]/v:textbox[1]/w:txbxContent[1]", docx => docx.Append(
            $"<w:p><w:r><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape><v:textbox><w:txbxContent>{Table("<w:tr><w:tc><w:p/></w:tc></w:tr>")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"), ValidatorMisses: true),
        ["a row without cells"] = new("BUL5033", $"{Main} /w:document[1]/w:body[1]/w:tbl[2]/w:tr[1]", docx => docx.Append($"{Table("<w:tr/>")}<w:p/>"), ValidatorMisses: true),
        ["a span that the grid has not"] = new("BUL5034", $"{Main} /w:document[1]/w:body[1]/w:tbl[2]/w:tr[1]", docx => docx.Append($"{Table("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr><w:p/></w:tc></w:tr>")}<w:p/>"), ValidatorMisses: true),
        ["a merge with nothing above"] = new("BUL5035", $"{Main} /w:document[1]/w:body[1]/w:tbl[2]/w:tr[1]/w:tc[1]", docx => docx.Append($"{Table("<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>")}<w:p/>"), ValidatorMisses: true),
        ["a paragraph in a paragraph"] = new("BUL5036", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:p[1]", docx => docx.Append("<w:p><w:p/></w:p>")),
        ["no paper size"] = new("BUL5037", $"{Main} /w:document[1]/w:body[1]/w:sectPr[1]", docx => docx.Replace(Main, "<w:pgSz w:w=\"11906\" w:h=\"16838\" />", ""), ValidatorMisses: true),
        ["a font name of 32 characters"] = new("BUL5038", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[1]/w:rPr[1]/w:rFonts[1]", docx => docx.Append($"<w:p><w:r><w:rPr><w:rFonts w:eastAsia=\"{new string('宋', 32)}\"/></w:rPr></w:r></w:p>")),
        ["a picture without words"] = new("BUL5039", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[2]/w:drawing[1]/wp:inline[1]/wp:docPr[1]", docx => Picture(docx, 7, 8, "图", ""), ValidatorMisses: true),
        ["a table without header row"] = new("BUL5040", $"{Main} /w:document[1]/w:body[1]/w:tbl[1]", docx => docx.Replace(Main, "<w:tblHeader />", ""), ValidatorMisses: true),
        ["no language"] = new("BUL5041", Styles, docx => docx.Replace(Styles, "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\" />", ""), ValidatorMisses: true),
        ["no title"] = new("BUL5042", "docProps/core.xml", docx => docx.Replace("docProps/core.xml", "<dc:title>标题</dc:title>", ""), ValidatorMisses: true),
        ["a field without end"] = new("BUL5043", "word/footer1.xml /w:ftr[1]/w:p[1]/w:r[2]/w:fldChar[1]", docx => docx.Replace("word/footer1.xml", "<w:r><w:fldChar w:fldCharType=\"end\" /></w:r>", ""), ValidatorMisses: true),
        ["a space that is lost"] = new("BUL5044", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[1]/w:t[1]", docx => docx.Append("<w:p><w:r><w:t>尾 </w:t></w:r></w:p>"), ValidatorMisses: true),
        ["a template elsewhere"] = new("BUL5045", "word/_rels/settings.xml.rels", docx => docx
            .Write("word/_rels/settings.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>")
            .Relate("settings.xml", "rId1", "attachedTemplate", "http://yunhe.example/t.dotx", external: true), ValidatorMisses: true),
        ["a field that fetches"] = new("BUL5045", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:fldSimple[1]", docx => docx.Append("<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE http://yunhe.example/a.png \"/></w:p>"), ValidatorMisses: true),
        ["tracked changes"] = new("BUL5046", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:ins[1]", docx => docx.Append("<w:p><w:ins w:id=\"1\" w:author=\"王某某\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>"), ValidatorMisses: true),
        ["comments"] = new("BUL5046", "word/comments.xml /w:comments[1]/w:comment[1]", docx => docx.AddPart(
            "comments.xml", Word + "comments+xml", "comments", "rId90", $"<w:comments {W}><w:comment w:id=\"0\" w:author=\"王某某\"><w:p/></w:comment></w:comments>"), ValidatorMisses: true),
        ["hidden text"] = new("BUL5046", $"{Main} /w:document[1]/w:body[1]/w:p[4]/w:r[1]", docx => docx.Append("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不公开</w:t></w:r></w:p>"), ValidatorMisses: true),
        ["a macro"] = new("BUL5047", Main, docx => docx.AddPart("vbaProject.bin", "application/vnd.ms-office.vbaProject", "vbaProject", "rId90", "x").Replace(
            "word/_rels/document.xml.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vbaProject", "http://schemas.microsoft.com/office/2006/relationships/vbaProject"), ValidatorMisses: true),
    };

    public static TheoryData<string> Names => [.. Defects.Keys];

    [Fact]
    public void The_file_is_sound_without_them() => DocxCheck.Check(Sound, new() { Schema = true }).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_found(string name)
    {
        var (code, place, plant, _) = Defects[name];

        var found = DocxCheck.Check(plant(new DocxSurgery(Sound)).ToDocx()).ShouldHaveSingleItem();

        found.Code.ShouldBe(code, found.ToString());
        found.Place.ShouldBe(place);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_the_schema_validator_says_is_as_stated(string name)
    {
        var (_, _, plant, missed) = Defects[name];

        var errors = ValidatorErrors(plant(new DocxSurgery(Sound)).ToDocx());

        (errors.Count == 0).ShouldBe(missed, string.Join('\n', errors));
    }

    private static List<string> ValidatorErrors(byte[] docx)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description)];
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or System.Xml.XmlException or FileFormatException or InvalidOperationException)
        {
            return [exception.Message];
        }
    }

    private static DocxSurgery Picture(DocxSurgery docx, int id, int other, string words, string otherWords) => docx.Append($"<w:p>{Drawing(id, words)}{Drawing(other, otherWords)}</w:p>");

    private static string Drawing(int id, string words) =>
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"9\" cy=\"9\"/>"
        + $"<wp:docPr id=\"{id}\" name=\"图\" descr=\"{words}\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"urn:x\"/></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Sdt(int id) => $"<w:sdt><w:sdtPr><w:id w:val=\"{id}\"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>";

    private static string Bookmark(int id, string name) => $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"{id}\"/>";

    private static string Listed(int list, int level) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr></w:p>";

    private static DocxSurgery Lists(DocxSurgery docx, string lists) =>
        docx.AddPart("numbering.xml", Word + "numbering+xml", "numbering", "rId90", $"<w:numbering {W}>{lists}</w:numbering>");

    private static string Table(string rows) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/></w:tblGrid>{rows}</w:tbl>";

    private sealed record Defect(string Code, string Place, Func<DocxSurgery, DocxSurgery> Plant, bool ValidatorMisses = false);
}
