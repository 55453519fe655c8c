using System.Text;
using Bulletin.Tests.Docx.Checking;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Docx.Reference;

public sealed class ReferenceHostileTests
{
    private const string Relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Link = "https://yunhe.example/logo.png";

    public static TheoryData<string> Names => HostileDocxTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_no_document_is_refused_with_one_diagnostic(string name)
    {
        var (code, docx) = HostileDocxTests.File(name);

        Should.Throw<NoticeException>(() => ReferenceDocument.Load(docx)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_file_that_is_not_there_and_one_that_is_no_DOCX_are_named()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("office.docx", "正文");

        foreach (var (path, code) in new[] { (folder.File("无.docx"), "BUL7001"), (folder.Path, "BUL7001"), (text, "BUL5010") })
        {
            var found = Should.Throw<NoticeException>(() => ReferenceDocument.Load(path)).Diagnostics.ShouldHaveSingleItem();
            (found.Code, found.Place).ShouldBe((code, path));
        }
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream(ReferenceSample.Docx);

        ReferenceDocument.Load(stream).Diagnostics.ShouldBeEmpty();

        stream.CanRead.ShouldBeTrue();
        stream.Position.ShouldBe(stream.Length);
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void Macros_stay_behind_and_are_told(string type)
    {
        var reference = ReferenceSample.Surgery()
            .Replace("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", type)
            .AddPart("vbaProject.bin", "application/vnd.ms-office.vbaProject", "vbaProject", "rId20", "机密标记").ToDocx();

        var docx = ReferenceSample.Render(reference, out var diagnostics);

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5059").ShouldHaveSingleItem().Message.ShouldContain("宏");
        new DocxPackage(docx).Names.ShouldNotContain(name => name.Contains("vba", StringComparison.OrdinalIgnoreCase));
        ShouldBeSound(docx);
    }

    [Fact]
    public void A_template_serves_as_well() => ShouldBeSound(ReferenceSample.Render(ReferenceSample.Surgery().Replace(
        "[Content_Types].xml", "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml").ToDocx()));

    private static readonly Dictionary<string, (string Header, string Relationships, string? Told, string Text)> Headers = new(StringComparer.Ordinal)
    {
        ["a picture outside the file"] = (
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:drawing><wp:inline><wp:extent cx=\"1\" cy=\"1\"/><wp:docPr id=\"1\" name=\"a\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:link=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
            $"<Relationship Id=\"rId9\" Type=\"{Office}image\" Target=\"{Link}\" TargetMode=\"External\"/>", Link, "甲"),
        ["a choice with an old picture outside the file"] = (
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:pict/></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id=\"rId9\" o:href=\"https://yunhe.example/logo.png\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            $"<Relationship Id=\"rId9\" Type=\"{Office}image\" Target=\"{Link}\" TargetMode=\"External\"/>", Link, "甲"),
        ["a choice of two pictures outside the file"] = (
            "<w:p><w:r><w:t>甲</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:pict><v:shape><v:fill r:id=\"rId9\"/><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
            $"<Relationship Id=\"rId9\" Type=\"{Office}image\" Target=\"{Link}\" TargetMode=\"External\"/>", Link, "甲"),
        ["an old drawing that names a file"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:pict><v:shape href=\"https://yunhe.example/logo.png\"><v:imagedata src=\"https://yunhe.example/logo.png\"/></v:shape></w:pict></w:r></w:p>", "", null, "甲"),
        ["a link"] = ("<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>", $"<Relationship Id=\"rId9\" Type=\"{Office}hyperlink\" Target=\"{Link}\" TargetMode=\"External\"/>", Link, "甲"),
        ["a link as a field"] = ($"<w:p>{Field(" HYPERLINK \"" + Link + "\" ", "甲")}</w:p>", "", null, "甲"),
        ["an embedded object"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:object><o:OLEObject r:id=\"rId9\"/></w:object></w:r></w:p>", $"<Relationship Id=\"rId9\" Type=\"{Office}oleObject\" Target=\"media/logo.png\"/>", "oleObject", "甲"),
        ["nothing but an embedded object"] = ("<w:p><w:r><w:object><o:OLEObject r:id=\"rId9\"/></w:object></w:r></w:p>", $"<Relationship Id=\"rId9\" Type=\"{Office}oleObject\" Target=\"media/logo.png\"/>", "oleObject", ""),
        ["foreign text"] = ("<w:altChunk r:id=\"rId9\"/>", $"<Relationship Id=\"rId9\" Type=\"{Office}aFChunk\" Target=\"media/logo.png\"/>", "aFChunk", ""),
        ["a reference to nothing"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:pict><v:shape><v:imagedata r:id=\"rId77\"/></v:shape></w:pict></w:r></w:p>", "", null, "甲"),
        ["a field that fetches"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field($" INCLUDEPICTURE \"{Link}\" ", "机密标记")}</w:p>", "", "INCLUDEPICTURE", "甲"),
        ["a simple field that fetches"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:fldSimple w:instr=\"INCLUDETEXT https://yunhe.example/logo.png\"><w:r><w:t>机密标记</w:t></w:r></w:fldSimple></w:p>", "", "INCLUDETEXT", "甲"),
        ["a field that runs"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field(" MACROBUTTON 宏 机密标记 ", "")}</w:p>", "", "MACROBUTTON", "甲"),
        ["a field that merges"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field(" MERGEFIELD 姓名 ", "机密标记")}</w:p>", "", "MERGEFIELD", "甲"),
        ["a field of a property that stays behind"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field(" DOCVARIABLE 机密标记 ", "机密标记")}</w:p>", "", "DOCVARIABLE", "甲"),
        ["what fields say of their document"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field(" AUTHOR ", "机密标记")}{Field(" STYLEREF \"标题 1\" ", "机密标记")}<w:fldSimple w:instr=\" FILENAME \\p \"><w:r><w:t>机密标记</w:t></w:r></w:fldSimple></w:p>", "", null, "甲 AUTHOR  STYLEREF \"标题 1\" "),
        ["a field within a field"] = ($"<w:p><w:r><w:t>甲</w:t></w:r>{Field(" IF " + Inner(Field(" AUTHOR ", "机密标记")) + " = \"\" ", "机密标记")}</w:p>", "", null, "甲 IF  AUTHOR  = \"\" "),
        ["a field without end"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>", "", null, "甲"),
        ["ends of fields without beginning"] = ("<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "", null, "甲"),
        ["tracked changes"] = (
            "<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"机密标记\"><w:pPr/></w:pPrChange></w:pPr><w:ins w:id=\"2\" w:author=\"机密标记\"><w:r><w:t>甲</w:t></w:r><w:ins w:id=\"3\" w:author=\"机密标记\"><w:r><w:t>乙</w:t></w:r></w:ins></w:ins><w:del w:id=\"4\" w:author=\"机密标记\"><w:r><w:delText>机密标记</w:delText></w:r></w:del></w:p>", "", null, "甲乙"),
        ["a deleted row"] = ("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"机密标记\"/></w:trPr><w:tc><w:p><w:r><w:t>机密标记</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "", null, ""),
        ["a control bound to the properties"] = (
            "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:title[1]\" w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>机密标记</w:t></w:r></w:p></w:sdtContent></w:sdt>", "", null, ""),
        ["a control bound to data"] = (
            "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/机密标记\" w:storeItemID=\"{00000000-0000-0000-0000-000000000001}\"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>", "", null, "甲"),
        ["styles and lists that are not there"] = ("<w:p><w:pPr><w:pStyle w:val=\"无\"/><w:numPr><w:numId w:val=\"77\"/></w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val=\"1\"/></w:rPr><w:t>甲</w:t></w:r></w:p>", "", null, "甲"),
        ["comments in the XML"] = ("<w:p><!-- 机密标记 --><?机密标记 机密标记?><w:r><w:t>甲</w:t></w:r></w:p>", "", null, "甲"),
    };

    public static TheoryData<string> HeaderNames => [.. Headers.Keys];

    [Theory]
    [MemberData(nameof(HeaderNames))]
    public void A_header_keeps_what_is_its_own(string name)
    {
        var (header, relationships, told, text) = Headers[name];
        var reference = ReferenceSample.Surgery(header: header).Write("word/_rels/header9.xml.rels", Relationships + relationships + "</Relationships>").ToDocx();

        var docx = ReferenceSample.Render(reference, out var diagnostics);

        var package = new DocxPackage(docx);
        package["word/header1.xml"].Value.ShouldBe(text);
        foreach (var (part, content) in ReferenceValidityTests.Parts(docx))
        {
            content.ShouldNotContain(ReferenceSample.Secret, customMessage: part);
            content.ShouldNotContain(Link, customMessage: part);
        }

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5059").Select(diagnostic => diagnostic.Message).ShouldBe(told is null ? [] : [diagnostics.First(diagnostic => diagnostic.Message.Contains(told, StringComparison.Ordinal)).Message]);
        ShouldBeSound(docx);
    }

    [Fact]
    public void What_a_camera_writes_into_the_logo_stays_behind()
    {
        const string Camera = "CAMERA-OF-LI-MING";
        var photograph = new SyntheticJpeg(2, 2) { Segments = [(0xE1, SyntheticJpeg.Exif(1, Camera))] }.Build();
        Encoding.UTF8.GetString(photograph).ShouldContain(Camera);
        var reference = ReferenceSample.Surgery().Write("word/media/logo.png", photograph).Before("[Content_Types].xml", "<Default ", "<Override PartName=\"/word/media/logo.png\" ContentType=\"image/jpeg\"/>").ToDocx();

        var docx = ReferenceSample.Render(reference, out var diagnostics);

        ReferenceValidityTests.Parts(docx).ShouldAllBe(part => !part.Text.Contains(Camera, StringComparison.Ordinal));
        new DocxPackage(docx).Names.ShouldContain("word/media/reference1.jpeg");
        diagnostics.ShouldNotContain(diagnostic => diagnostic.Code == "BUL5080");
    }

    [Fact]
    public void A_logo_that_cannot_be_read_goes_along_and_is_told()
    {
        ReferenceSample.Render(ReferenceSample.Surgery().Write("word/media/logo.png", "图").ToDocx(), out var diagnostics);

        diagnostics.Where(diagnostic => diagnostic.Code == "BUL5080").ShouldHaveSingleItem();
    }

    [Fact]
    public void Styles_that_rest_on_themselves_or_on_nothing_or_stand_twice_are_mended()
    {
        const string Bad = """
            <w:style w:type="paragraph" w:styleId="l1"><w:name w:val="圈一"/><w:basedOn w:val="l2"/></w:style><w:style w:type="paragraph" w:styleId="l2"><w:name w:val="圈二"/><w:basedOn w:val="l1"/></w:style>
            <w:style w:type="paragraph" w:styleId="l3"><w:name w:val="无根"/><w:basedOn w:val="无"/><w:next w:val="无"/><w:link w:val="a"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="又一"/></w:style>
            <w:style w:type="paragraph" w:styleId="l4"><w:name w:val="HEADING 1"/></w:style><w:style w:type="paragraph" w:styleId="l5"/><w:style w:type="paragraph"><w:name w:val="无号"/></w:style>
            """;

        ShouldBeSound(ReferenceSample.Render(ReferenceSample.Surgery(styles: ReferenceSample.Styles + Bad.ReplaceLineEndings("")).ToDocx()));
    }

    // One of the document's own pictures has no words.
    private static void ShouldBeSound(byte[] docx) => DocxCheck.Check(docx).Where(diagnostic => diagnostic.Code != "BUL5039").ShouldBeEmpty();

    private static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Inner(string field) => $"</w:instrText></w:r>{field}<w:r><w:instrText xml:space=\"preserve\">";
}
