using System.Xml.Linq;
using Bulletin.Tests.Docx.Controls;
using Bulletin.Tests.Docx.Reference;
using Bulletin.Tests.Support;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx;

/// <summary>
/// What paragraphs and runs say of themselves with <see cref="DocxOptions.DirectFormatting"/> is what their styles say without it.
/// </summary>
public sealed class DirectFormattingTests
{
    private static readonly string[] ParagraphLooks =
        ["jc", "spacing", "ind", "outlineLvl", "keepNext", "widowControl", "snapToGrid", "autoSpaceDE"];
    private static readonly string[] RunLooks = ["rFonts", "sz", "szCs", "color", "spacing", "vertAlign", "em", "kern", "u"];
    private static readonly (string One, string Other)[] Rivals =
    [
        ("ascii", "asciiTheme"), ("hAnsi", "hAnsiTheme"), ("eastAsia", "eastAsiaTheme"), ("cs", "cstheme"),
        ("firstLine", "hanging"), ("hanging", "firstLine"),
    ];

    private static readonly string[] Switches = ["b", "i"];

    // Other fonts, a bold title, a bold character style in it: looks that the standard does not have.
    private static readonly byte[] Reference = ReferenceSample.Surgery(styles: ReferenceSample.Styles.Replace(
        """<w:rPr><w:color w:val="C00000"/><w:sz w:val="44"/></w:rPr>""",
            """<w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="华文中宋"/><w:b/><w:color w:val="C00000"/><w:sz w:val="44"/></w:rPr>""",
        StringComparison.Ordinal)).ToDocx();

    private static readonly Lazy<Dictionary<string, (Notice Notice, DocxOptions Options)>> Cases = new(() =>
        All().ToDictionary(entry => entry.Name, entry => (entry.Notice, entry.Options), StringComparer.Ordinal));

    public static TheoryData<string> Names => [.. Cases.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_styles_say_is_said_directly(string name)
    {
        var (plain, direct) = (new DocxPackage(Save(name, direct: false)), new DocxPackage(Save(name, direct: true)));

        // Headers and footers of a reference document are its own.
        var isReference = name.StartsWith("reference", StringComparison.Ordinal);
        var footers = isReference ? "word/pageNumber" : "word/footer";
        var ours = plain.Names.Where(part => part == "word/document.xml" || part.StartsWith(footers, StringComparison.Ordinal)).ToList();
        ours.Count.ShouldBeGreaterThan(isReference ? 0 : 2);
        foreach (var part in ours)
        {
            var (before, after) = (plain[part].Descendants(W + "p").ToList(), direct[part].Descendants(W + "p").ToList());
            after.Select(paragraph => paragraph.Value).ShouldBe(before.Select(paragraph => paragraph.Value));
            for (var i = 0; i < before.Count; i++)
            {
                var place = $"{part}, paragraph {i} {before[i].Value}";
                Own(after[i].Element(W + "pPr"), ParagraphLooks).ShouldBe(Resolved(plain, before[i], "pPr", ParagraphLooks), place);
                Value(after[i].Element(W + "pPr")?.Element(W + "pStyle"))
                    .ShouldBe(Value(before[i].Element(W + "pPr")?.Element(W + "pStyle")), place);
                var (runs, more) = (before[i].Descendants(W + "r").ToList(), after[i].Descendants(W + "r").ToList());
                more.Count.ShouldBe(runs.Count, place);
                for (var run = 0; run < runs.Count; run++)
                {
                    Own(more[run].Element(W + "rPr"), RunLooks, Switches)
                        .ShouldBe(Resolved(plain, runs[run], "rPr", RunLooks, Switches), $"{place}, run {runs[run].Value}");
                }
            }
        }

        // Styles are as they were, and everything else too.
        direct.Names.ShouldBe(plain.Names);
        foreach (var part in plain.Names.Where(part => part.EndsWith(".xml", StringComparison.Ordinal)).Except(ours)
            .Where(part => !part.StartsWith("word/header", StringComparison.Ordinal)))
        {
            direct[part].ToString().ShouldBe(plain[part].ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_sound(string name)
    {
        var docx = Save(name, direct: true);
        foreach (var version in new[] { FileFormatVersions.Office2010, FileFormatVersions.Microsoft365 })
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
            new OpenXmlValidator(version).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
                .ShouldBeEmpty();
        }

        DocxCheck.Check(docx, new DocxCheckOptions { Schema = true })
            .ShouldBe(DocxCheck.Check(Save(name, direct: false), new DocxCheckOptions { Schema = true }));
    }

    [Fact]
    public void A_body_paragraph_says_what_a_checker_looks_for()
    {
        var document = new NoticeDocument { Blocks = [new Paragraph("已经整改。")] };
        var docx = SampleDocuments.Render(document, options: new() { DirectFormatting = true });
        var body = new DocxPackage(docx).Paragraphs("Body").Single();

        body.Element(W + "pPr")!.Elements().Single(element => element.Name == W + "ind").Attributes()
            .Select(attribute => (attribute.Name.LocalName, attribute.Value))
            .ShouldBe([("firstLine", "630"), ("firstLineChars", "200")], ignoreOrder: true);
        body.Element(W + "pPr")!.Element(W + "spacing").ShouldNotBeNull().Attributes().Select(attribute => attribute.Value)
            .ShouldBe(["0", "0", "579", "exact"]);
        var run = body.Element(W + "r")!.Element(W + "rPr")!;
        run.Element(W + "rFonts")!.Attributes().Select(attribute => attribute.Value).ShouldBe(Enumerable.Repeat("仿宋_GB2312", 4));
        Value(run.Element(W + "sz")).ShouldBe("32");
    }

    // A reference document's looks, the standard's, red heads, letters: nothing moves. Where a list level has no indent LibreOffice takes
    // none, Word that of the style; there it differs.
    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_puts_every_word_where_it_puts_it_without()
    {
        var names = Cases.Value.Keys.Where(name => name != "reference, native numerals").ToList();
        var pdfs = LibreOffice.Convert("pdf", [.. names.SelectMany(name => new[] { Save(name, direct: false), Save(name, direct: true) })]);
        for (var i = 0; i < names.Count; i++)
        {
            PdfText.Words(pdfs[(2 * i) + 1]).ShouldBe(PdfText.Words(pdfs[2 * i]), names[i]);
        }
    }

    [Theory]
    [MemberData(nameof(ControlReports.Examples), MemberType = typeof(ControlReports))]
    public void Reports_come_back_from_it(string example)
    {
        var report = ControlReports.Example(example);
        foreach (var reference in new[] { null, ReferenceDocument.Load(Reference) })
        {
            var docx = Save(Notice.Compose(report), new() { DirectFormatting = true, ContentControls = true, Reference = reference });
            new EditedDocx(docx).Update(report).Changes.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Strong_words_and_corrections_come_back_from_it()
    {
        var report = ControlReports.Invented;
        var edited = new EditedDocx(
            Save(Notice.Compose(report), new() { DirectFormatting = true, ContentControls = true, Reference = ReferenceDocument.Load(Reference) }));
        edited.Update(report).Changes.ShouldBeEmpty();

        var update = edited.Type("findings[0].measures[0].lead", "改造管网").Update(report);

        update.Changes.ShouldHaveSingleItem().Path.ShouldBe("findings[0].measures[0].lead");
    }

    private static IEnumerable<(string Name, Notice Notice, DocxOptions Options)> All()
    {
        foreach (var (name, notice) in Reports.Notices)
        {
            yield return (name, notice, new());
        }

        var formal = Repository.At("examples", "formal");
        var pictures = new PictureFolder(formal);
        foreach (var file in new[] { "red-head.yaml", "joint.yaml", "joint-sealed.yaml" })
        {
            var options = new NoticeOptions { Form = DocumentForm.Formal, Audience = Audience.Party, Pictures = pictures };
            yield return (file, Notice.Compose(ReportFile.Load(Path.Combine(formal, file)), options), new());
        }

        yield return ("letter.md", Notice.FromMarkdown(File.ReadAllText(Path.Combine(formal, "letter.md"))), new());
        var four = Notice.Compose(ReportFile.Load(Repository.At("examples", "reports", "four-level.yaml")), new() { FindingsTable = true });
        yield return ("native numerals", four, new() { Numbering = NumberingMode.Native });
        yield return ("style separators", four, new() { RunInHeadings = RunInHeadingMode.StyleSeparator });
        yield return ("reference", four, new() { Reference = ReferenceDocument.Load(Reference) });
        yield return ("reference, native numerals", four, new() { Reference = ReferenceDocument.Load(Reference), Numbering = NumberingMode.Native });
        yield return (
            "reference, every block",
            Notice.FromMarkdown("# 通报**重点**\n\n各区统计局：\n\n## 一、甲**重点**①\n\n正文**重点**H~2~O。\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n"),
            new() { Reference = ReferenceDocument.Load(Reference) });
    }

    private static byte[] Save(string name, bool direct) =>
        Save(Cases.Value[name].Notice, Cases.Value[name].Options with { DirectFormatting = direct });

    private static byte[] Save(Notice notice, DocxOptions options)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream, options);
        return stream.ToArray();
    }

    private static List<string> Own(XElement? properties, string[] looks, params string[] switches) =>
        Listed(Flat(properties is null ? [] : [properties], looks), switches.Where(name => properties?.Element(W + name) is not null)
            .ToDictionary(name => name, name => IsOn(properties!.Element(W + name)!)));

    // An independent reading of the styles: attribute by attribute, the uppermost counts.
    private static List<string> Resolved(DocxPackage package, XElement element, string group, string[] looks, params string[] switches)
    {
        var styles = package["word/styles.xml"];
        var paragraph = element.AncestorsAndSelf(W + "p").First();
        var table = paragraph.Ancestors(W + "tbl").FirstOrDefault()?.Element(W + "tblPr")?.Element(W + "tblStyle");
        var ofTable = table is null ? [] : Chain(styles, "table", Value(table));
        var ofParagraph = Chain(styles, "paragraph", Value(paragraph.Element(W + "pPr")?.Element(W + "pStyle")));
        var rStyle = group == "rPr" ? Value(element.Element(W + "rPr")?.Element(W + "rStyle")) : null;
        var ofCharacters = rStyle is null ? [] : Chain(styles, "character", rStyle);
        var own = element.Element(W + group);
        var defaults = styles.Element(W + "docDefaults")?.Element(W + (group + "Default"))?.Element(W + group);
        var level = group == "pPr" && own?.Element(W + "numPr") is { } place ? Level(package, place) : null;
        XElement?[] layers = [defaults, .. Of(ofTable), .. Of(ofParagraph), .. Of(ofCharacters), level, own];
        var on = new Dictionary<string, bool>();
        foreach (var name in switches)
        {
            var said = new[] { ofTable, ofParagraph, ofCharacters }
                .Select(chain => Of(chain).Select(properties => properties?.Element(W + name)).LastOrDefault(found => found is not null))
                .OfType<XElement>().ToList();
            if (own?.Element(W + name) is { } direct)
            {
                on[name] = IsOn(direct);
            }
            else if (said.Count > 0)
            {
                on[name] = said.Count(IsOn) % 2 == 1;
            }
        }

        return Listed(Flat(layers.OfType<XElement>(), looks), on);

        IEnumerable<XElement?> Of(IEnumerable<XElement> chain) => chain.Select(style => style.Element(W + group));
    }

    private static XElement? Level(DocxPackage package, XElement place)
    {
        var numbering = package["word/numbering.xml"];
        var number = numbering.Elements(W + "num").FirstOrDefault(number => Value(number, "numId") == Value(place.Element(W + "numId")));
        return number is null ? null : numbering.Elements(W + "abstractNum")
            .Single(list => Value(list, "abstractNumId") == Value(number.Element(W + "abstractNumId")))
            .Elements(W + "lvl").Single(level => Value(level, "ilvl") == (Value(place.Element(W + "ilvl")) ?? "0")).Element(W + "pPr");
    }

    private static List<XElement> Chain(XElement styles, string type, string? id)
    {
        var chain = new List<XElement>();
        var style = styles.Elements(W + "style")
            .FirstOrDefault(style => Value(style, "type") == type && Value(style, id is null ? "default" : "styleId") == (id ?? "1"));
        while (style is not null)
        {
            chain.Insert(0, style);
            var below = Value(style.Element(W + "basedOn"));
            style = below is null ? null : styles.Elements(W + "style").Single(other => Value(other, "styleId") == below);
        }

        return chain;
    }

    private static SortedDictionary<string, string> Flat(IEnumerable<XElement> layers, string[] looks)
    {
        var flat = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in layers.SelectMany(layer => layer.Elements()).Where(property => looks.Contains(property.Name.LocalName)))
        {
            foreach (var attribute in property.Attributes())
            {
                flat[$"{property.Name.LocalName}.{attribute.Name.LocalName}"] = attribute.Value;
                foreach (var (one, other) in Rivals)
                {
                    if (attribute.Name.LocalName == one)
                    {
                        flat.Remove($"{property.Name.LocalName}.{other}");
                    }
                }
            }

            if (!property.HasAttributes)
            {
                flat[property.Name.LocalName + ".val"] = "1";
            }
        }

        return flat;
    }

    private static List<string> Listed(SortedDictionary<string, string> flat, Dictionary<string, bool> on) =>
        [.. flat.Select(pair => $"{pair.Key}={pair.Value}"), .. on.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value}")];

    private static bool IsOn(XElement element) => Value(element) is not ("0" or "false");
}
