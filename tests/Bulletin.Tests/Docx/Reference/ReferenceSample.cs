using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Docx.Reference;

/// <summary>
/// The reference document of an invented office: other margins, a theme of its own, red header text with a logo, page numbers in the footer, some of the styles that a notice needs and not others,
/// the built-in ones under ids that are not ours. Everything that must not go along is marked.
/// </summary>
internal static class ReferenceSample
{
    /// <summary>Stands in all that must stay behind.</summary>
    public const string Secret = "机密标记";

    private const string Declarations = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" mc:Ignorable="w14"
        """;

    public const string Section = """
        <w:sectPr w:rsidR="00AB12CD"><w:headerReference w:type="default" r:id="rId11"/><w:footerReference w:type="default" r:id="rId12"/><w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="2268" w:right="1701" w:bottom="1701" w:left="1701" w:header="1021" w:footer="992" w:gutter="0"/><w:pgNumType w:start="7"/><w:cols w:num="2" w:space="425"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>
        """;

    public const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:kern w:val="2"/><w:sz w:val="21"/><w:szCs w:val="22"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00AB12CD"/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:i/><w:color w:val="0000FF"/></w:rPr></w:style>
        <w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>
        <w:style w:type="numbering" w:default="1" w:styleId="a2"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:link w:val="10"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="华文中宋"/><w:b/><w:i w:val="0"/><w:color w:val="C00000"/><w:sz w:val="34"/></w:rPr></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="10"><w:name w:val="标题 1 字符"/><w:basedOn w:val="a0"/><w:link w:val="1"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="2"><w:name w:val="Heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="C00000"/><w:sz w:val="44"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="a4"><w:name w:val="云河抬头"/><w:aliases w:val="主送机关,抬头"/><w:basedOn w:val="a"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="a5"><w:name w:val="附注"/><w:basedOn w:val="a0"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="a6"><w:name w:val="header"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Body"><w:name w:val="云河按语"/><w:basedOn w:val="a"/></w:style>
        """;

    public const string Header = """
        <w:p w14:paraId="11112222" w:rsidR="00AB12CD"><w:pPr><w:pStyle w:val="a6"/></w:pPr><w:r><w:rPr><w:color w:val="FF0000"/><w:sz w:val="28"/></w:rPr><w:t>云河市统计局文件用纸</w:t></w:r><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="540000" cy="270000"/><wp:docPr id="1" name="图片 1" descr="局徽"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="C:\Users\机密标记\logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="270000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """;

    public const string Footer = """
        <w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> 页</w:t></w:r></w:p>
        """;

    private const string Theme = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="云河"><a:themeElements><a:clrScheme name="云河"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="C00000"/></a:accent1><a:accent2><a:srgbClr val="C00000"/></a:accent2><a:accent3><a:srgbClr val="C00000"/></a:accent3><a:accent4><a:srgbClr val="C00000"/></a:accent4><a:accent5><a:srgbClr val="C00000"/></a:accent5><a:accent6><a:srgbClr val="C00000"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme><a:fontScheme name="云河"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface="黑体"/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface="等线"/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="云河"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln/><a:ln/><a:ln/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="4"><w:nsid w:val="12345678"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="12345678"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="2"/><w:lvlText w:val="%1.%2"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="5"><w:nsid w:val="22345678"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="22345678"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="机密标记%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>
        <w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="9"><w:abstractNumId w:val="5"/></w:num>
        """;

    private const string Settings = """
        <w:zoom w:percent="140"/><w:attachedTemplate r:id="rId1"/><w:trackRevisions/><w:documentProtection w:edit="forms" w:enforcement="1"/><w:defaultTabStop w:val="420"/><w:drawingGridVerticalSpacing w:val="156"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:docVars><w:docVar w:name="机密标记" w:val="机密标记"/></w:docVars><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
        """;

    private const string Body = """
        <w:p><w:pPr><w:pStyle w:val="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr><w:commentRangeStart w:id="0"/><w:r><w:t>机密标记</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:ins w:id="5" w:author="机密标记" w:date="2025-01-01T00:00:00Z"><w:r><w:t>机密标记</w:t></w:r></w:ins></w:p>
        """;

    /// <summary>The file as an office has it.</summary>
    public static byte[] Docx { get; } = Surgery().ToDocx();

    /// <summary>The file, to be changed. It is made from a notice of ours whose every part is replaced.</summary>
    public static DocxSurgery Surgery(string header = Header, string footer = Footer, string section = Section, string styles = Styles)
    {
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return new DocxSurgery(SampleDocuments.Render(SampleDocuments.Simple))
            .Write("word/document.xml", Part("document", $"<w:body>{Body}{section}</w:body>"))
            .Write("word/styles.xml", Part("styles", styles))
            .Write("word/settings.xml", Part("settings", Settings))
            .Write("word/_rels/settings.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/机密标记.dotm" TargetMode="External"/></Relationships>""")
            .Write("word/fontTable.xml", Part("fonts", """<w:font w:name="云河宋"><w:charset w:val="86"/></w:font>"""))
            .Write("docProps/core.xml", """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>机密标记</dc:title><dc:creator>机密标记</dc:creator></cp:coreProperties>""")
            .Write("docProps/app.xml", """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>机密标记</Company><Manager>机密标记</Manager></Properties>""")
            .AddPart("header9.xml", Word + "header+xml", "header", "rId11", Part("hdr", header))
            .AddPart("footer9.xml", Word + "footer+xml", "footer", "rId12", Part("ftr", footer))
            .Write("word/_rels/header9.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>""")
            .Before("[Content_Types].xml", "<Default ", """<Default Extension="png" ContentType="image/png"/>""")
            .Write("word/media/logo.png", SamplePictures.File("图1.png").Bytes.ToArray())
            .AddPart("theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "theme", "rId13", Theme)
            .AddPart("numbering.xml", Word + "numbering+xml", "numbering", "rId14", Part("numbering", Numbering))
            .AddPart("comments.xml", Word + "comments+xml", "comments", "rId15", Part("comments", """<w:comment w:id="0" w:author="机密标记" w:initials="机密标记"><w:p><w:r><w:t>机密标记</w:t></w:r></w:p></w:comment>"""))
            .AddPart("custom/item1.xml", "application/xml", "customXml", "rId16", "<a>机密标记</a>");
    }

    public static string Part(string root, string content) => $"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:{root} {Declarations.Trim()}>{content.ReplaceLineEndings("").Trim()}</w:{root}>""";

    public static byte[] Render(byte[] reference, out ValueList<Diagnostic> diagnostics, NoticeDocument? document = null, NumberingMode numbering = NumberingMode.Literal)
    {
        var result = DocxRenderer.Render(document ?? SampleDocuments.Everything, Gb9704.Profile(), new() { Reference = ReferenceDocument.Load(reference), Numbering = numbering });
        diagnostics = result.Diagnostics;
        return result.Bytes.ToArray();
    }

    public static byte[] Render(byte[] reference, NoticeDocument? document = null) => Render(reference, out _, document);
}
