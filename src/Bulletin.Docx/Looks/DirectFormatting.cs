using System.IO.Compression;
using System.Xml.Linq;
using Bulletin.Docx.Checking;
using Bulletin.Docx.Reference;

namespace Bulletin.Docx;

/// <summary>
/// Repeats the formatting of styles on paragraphs and runs, for programs that read no styles. Direct formatting that a paragraph or run has
/// already takes precedence and stays. The appearance does not change, with the standard's styles or those of a reference document.
/// </summary>
internal sealed class DirectFormatting
{
    // Positions, numbering, style names and languages are not repeated: w:framePr, w:numPr, w:lang stay with the styles.
    private static readonly HashSet<string> Paragraph = new(StringComparer.Ordinal)
    {
        "keepNext", "keepLines", "pageBreakBefore", "widowControl", "pBdr", "shd", "tabs", "kinsoku", "wordWrap", "overflowPunct",
        "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi",
        "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "jc", "textAlignment", "outlineLvl",
    };

    private static readonly HashSet<string> Run = new(StringComparer.Ordinal)
    {
        "rFonts", "dstrike", "snapToGrid", "color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "shd",
        "vertAlign", "em",
    };

    // Switches, of which those of different kinds of styles turn each other off (ISO/IEC 29500-1 §17.7.3).
    private static readonly string[] Switches =
        ["b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "outline", "shadow", "emboss", "imprint"];

    private readonly StyleLayers _styles;
    private readonly XElement? _numbering;
    private readonly Dictionary<(string? Style, string? Table, bool HasOwnPlace), XElement> _paragraphs = [];
    private readonly Dictionary<(string? Paragraph, string? Character, string? Table), XElement> _runs = [];

    private DirectFormatting(StyleLayers styles, XElement? numbering) => (_styles, _numbering) = (styles, numbering);

    /// <summary>By the styles and the lists of a file.</summary>
    public static DirectFormatting By(ZipEntry styles, ZipEntry? numbering)
    {
        var root = Read(styles);
        var layers = new StyleLayers(root.Elements(Ooxml.W + "style"), root.Element(Ooxml.W + "docDefaults"));
        return new(layers, numbering is null ? null : Read(numbering));
    }

    /// <summary>Returns the part with direct formatting.</summary>
    public ZipEntry Apply(ZipEntry part)
    {
        var root = Read(part);
        foreach (var paragraph in root.Descendants(Ooxml.W + "p").ToList())
        {
            Apply(paragraph);
        }

        return ReferenceXml.Entry(part.Name, root);
    }

    private static XElement Read(ZipEntry part)
    {
        using var stream = new DeflateStream(new MemoryStream(part.Deflated), CompressionMode.Decompress);
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
    }

    private void Apply(XElement paragraph)
    {
        var own = paragraph.Element(Ooxml.W + "pPr");
        var style = own?.Element(Ooxml.W + "pStyle").Value();
        var table = paragraph.Ancestors(Ooxml.W + "tbl")
            .FirstOrDefault()?.Element(Ooxml.W + "tblPr")?.Element(Ooxml.W + "tblStyle").Value();
        foreach (var run in paragraph.Descendants(Ooxml.W + "r").Where(run => run.Ancestors(Ooxml.W + "p").First() == paragraph).ToList())
        {
            var said = run.Element(Ooxml.W + "rPr");
            said?.Remove();
            run.AddFirst(StyleProperties.Resolve("rPr", RunLook(style, said?.Element(Ooxml.W + "rStyle").Value(), table), said));
        }

        var mark = StyleProperties.Resolve("rPr", RunLook(style, character: null, table), own?.Element(Ooxml.W + "rPr"));
        var place = own?.Element(Ooxml.W + "numPr");

        // A list that the paragraph names itself goes before its style (§17.9.23).
        var looks = StyleProperties.Resolve(
            "pPr",
            ParagraphLook(style, table, hasOwnPlace: place is not null),
            place is null ? null : Level(place),
            own is null ? null : new XElement(own.Name, own.Elements().Where(IsLook)));
        looks.Add(mark, own?.Elements(Ooxml.W + "sectPr"));
        own?.Remove();
        paragraph.AddFirst(looks);
    }

    private static bool IsLook(XElement property) => property.Name.LocalName is not ("rPr" or "sectPr");

    private XElement? Level(XElement place)
    {
        var list = place.Element(Ooxml.W + "numId").Value();
        var level = place.Element(Ooxml.W + "ilvl").Value() ?? "0";
        var number = Named("num", "numId", list);
        var definition = number is null ? null : Named("abstractNum", "abstractNumId", number.Element(Ooxml.W + "abstractNumId").Value());
        var found = definition?.Elements(Ooxml.W + "lvl").FirstOrDefault(entry => entry.Value("ilvl") == level);
        return Kept(found?.Element(Ooxml.W + "pPr"), Paragraph);

        XElement? Named(string name, string attribute, string? id) =>
            _numbering?.Elements(Ooxml.W + name).FirstOrDefault(element => element.Value(attribute) == id);
    }

    private XElement ParagraphLook(string? style, string? table, bool hasOwnPlace)
    {
        if (!_paragraphs.TryGetValue((style, table, hasOwnPlace), out var look))
        {
            // The formatting of a style's list lies below that of the style, and does not apply to a paragraph with a list of its own.
            var layers = _styles.Chain("paragraph", style).Select(layer => layer.Element(Ooxml.W + "pPr"))
                .SelectMany(properties =>
                    new[] { !hasOwnPlace && properties?.Element(Ooxml.W + "numPr") is { } place ? Level(place) : null, properties });
            look = Kept(StyleProperties.Resolve("pPr", [.. Below("pPr", table), .. layers]), Paragraph)!;
            _paragraphs.Add((style, table, hasOwnPlace), look);
        }

        return look;
    }

    private XElement RunLook(string? paragraph, string? character, string? table)
    {
        if (!_runs.TryGetValue((paragraph, character, table), out var look))
        {
            var (lower, upper) = (_styles.Chain("paragraph", paragraph), character is null ? [] : _styles.Chain("character", character));
            var layers = lower.Concat(upper).Select(layer => layer.Element(Ooxml.W + "rPr"));
            look = Kept(StyleProperties.Resolve("rPr", [.. Below("rPr", table), .. layers]), Run)!;
            IReadOnlyList<XElement> ofTable = table is null ? [] : _styles.Chain("table", table);
            foreach (var property in Switches)
            {
                if (_styles.IsOn(property, ofTable, lower, upper) is { } on)
                {
                    look.Add(new XElement(Ooxml.W + property, on ? null : new XAttribute(Ooxml.W + "val", "0")));
                }
            }

            _runs.Add((paragraph, character, table), look);
        }

        return look;
    }

    // The defaults of the document and the table style over them, without properties that the table style sets for some cells only.
    private IEnumerable<XElement?> Below(string group, string? table)
    {
        if (table is null)
        {
            return [_styles.Defaults(group)];
        }

        var chain = _styles.Chain("table", table);
        var ofSomeCells = chain.Elements(Ooxml.W + "tblStylePr").Elements(Ooxml.W + group).Elements()
            .Select(property => property.Name).ToHashSet();
        return chain.Select(layer => layer.Element(Ooxml.W + group)).Prepend(_styles.Defaults(group))
            .Select(layer => layer is null ? null : new XElement(layer.Name, layer.Elements().Where(IsOfAllCells)));

        bool IsOfAllCells(XElement property) => !ofSomeCells.Contains(property.Name);
    }

    private static XElement? Kept(XElement? properties, HashSet<string> names) =>
        properties is null ? null
            : new XElement(properties.Name, properties.Elements().Where(property => names.Contains(property.Name.LocalName)));
}
