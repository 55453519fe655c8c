using System.Text;
using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>What a clerk does with the file, done in LibreOffice: a style changed, a finding put between two others, saved and opened again.</summary>
public sealed class DocxEditingTests
{
    private const string Font = "Noto Sans CJK SC";

    // The new paragraphs are begun before the ones that follow, in their styles, as by pressing Enter there.
    private const string Edit = $"""
        document.StyleFamilies.getByName("ParagraphStyles").getByName("Heading 2").CharFontNameAsian = "{Font}"
          places = Array("丙问题", "丙整改情况。")
          texts = Array("新增问题", "新增整改情况。一是已完成。")
          For i = 0 To 1
            paragraphs = document.Text.createEnumeration()
            Do While paragraphs.hasMoreElements()
              paragraph = paragraphs.nextElement()
              If paragraph.supportsService("com.sun.star.text.Paragraph") Then
                If InStr(paragraph.String, places(i)) > 0 Then
                  cursor = document.Text.createTextCursorByRange(paragraph.Start)
                  document.Text.insertString(cursor, texts(i), False)
                  document.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
                  Exit Do
                End If
              End If
            Loop
          Next i
        """;

    [ToolTheory("soffice")]
    [InlineData(NumberingMode.Literal)]
    [InlineData(NumberingMode.Native)]
    public void A_style_and_a_finding(NumberingMode mode)
    {
        var file = SampleDocuments.Render(Document(added: false), options: new() { Numbering = mode });
        var untouched = LibreOffice.Convert("docx:MS Word 2007 XML", file).Single();
        var edited = LibreOffice.Edit(file, Edit);

        var (before, after) = (new DocxPackage(untouched), new DocxPackage(edited));
        Value(after.Style("Heading2").Element(W + "rPr")!.Element(W + "rFonts"), "eastAsia").ShouldBe(Font);
        after.Paragraphs("Heading2").Count.ShouldBe(before.Paragraphs("Heading2").Count + 1);
        after.Body.Descendants(W + "r").Elements(W + "rPr").Elements(W + "rFonts").Select(fonts => Value(fonts, "eastAsia")).ShouldAllBe(font => font == null);
        Styles(after).ShouldBe(Styles(before));

        // As lists count; as text what is typed is what there is.
        var expected = mode == NumberingMode.Native
            ? Lines(SampleDocuments.Render(Document(added: true)))
            : Lines(file).SelectMany(line => line switch
            {
                "（三）丙问题" => new[] { "新增问题", line },
                "3.丙整改情况。已完成。" => ["新增整改情况。一是已完成。", line],
                _ => [line],
            });
        Lines(edited).ShouldBe(expected);

        // What LibreOffice's own export brings with it is not ours.
        Errors(edited).Except(Errors(untouched)).ShouldBeEmpty();
    }

    private static NoticeDocument Document(bool added) => Numbering.Apply(new NoticeDocument
    {
        Metadata = new() { Title = "关于巡察整改情况的通报" },
        Numbering = NumberingScheme.Standard with { Levels = [.. NumberingScheme.Standard.Levels.Select((level, i) => level with { Continuous = i == 2 })] },
        Blocks =
        [
            new Title(["关于巡察整改情况的通报"]),
            new Heading(1, "一个方面"),
            new Heading(2, "甲问题"), .. Finding("甲整改情况。"),
            new Heading(2, "乙问题"), .. Finding("乙整改情况。"),
            .. added ? [new Heading(2, "新增问题")] : ReadOnlySpan<Block>.Empty,
            new Heading(2, "丙问题"),
            .. added ? [new Heading(3, "新增整改情况。") { RunsIn = true }, new Paragraph("一是已完成。")] : ReadOnlySpan<Block>.Empty,
            .. Finding("丙整改情况。"),
            new Heading(1, "又一个方面"),
            new Heading(2, "丁问题"), .. Finding("丁整改情况。"),
            new AttachmentBlock("清单", [new Heading(1, "任务"), new Paragraph("见清单。"), new Heading(2, "分工"), new Paragraph("见清单。")]),
            new AttachmentBlock("目录", [new Heading(1, "制度"), new Heading(2, "名称"), .. Finding("补充整改情况。")]),
        ],
    });

    private static Block[] Finding(string heading) => [new Heading(3, heading) { RunsIn = true }, new Paragraph("已完成。")];

    private static List<string> Lines(byte[] docx) =>
        [.. Encoding.UTF8.GetString(LibreOffice.Convert("txt:Text (encoded):UTF8", docx).Single()).Split('\n').Select(line => HtmlText.Squeezed(line).Trim('\uFEFF')).Where(line => line.Length > 0)];

    // Every style but the one that was changed.
    private static IEnumerable<string> Styles(DocxPackage package) =>
        package["word/styles.xml"].Elements(W + "style").Where(style => Value(style, "styleId") != "Heading2").Select(style => style.ToString());

    private static IEnumerable<string> Errors(byte[] docx) => DocxCheck.Check(docx).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Code + diagnostic.Message);
}
