using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Properties of styles, put one over the other as word processors inherit them (ISO/IEC 29500-1 §17.7.2).</summary>
internal static class StyleProperties
{
    // The order of the schema: CT_PPrBase, CT_RPr.
    private static readonly string[] Paragraph =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
        "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle",
    ];

    private static readonly string[] Run =
    [
        "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color",
        "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath",
    ];

    // Inherited attribute by attribute; all others as a whole.
    private static readonly HashSet<string> ByAttribute = new(StringComparer.Ordinal) { "rFonts", "ind", "lang", "spacing" };

    // Inherited child by child: borders by their edge, tab stops by their place.
    private static readonly Dictionary<string, Func<XElement, string?>> ByChild = new(StringComparer.Ordinal)
    {
        ["pBdr"] = border => border.Name.LocalName,
        ["tabs"] = stop => stop.Value("pos"),
    };

    private static readonly Dictionary<string, string[]> Rivals = new(StringComparer.Ordinal)
    {
        ["ascii"] = ["asciiTheme"], ["hAnsi"] = ["hAnsiTheme"], ["eastAsia"] = ["eastAsiaTheme"], ["cs"] = ["cstheme"],
        ["firstLine"] = ["hanging"], ["hanging"] = ["firstLine"],
        ["firstLineChars"] = ["hangingChars"], ["hangingChars"] = ["firstLineChars"],
    };

    // What says “none” where a switch would not.
    private static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal)
    {
        ["w"] = "100", ["u"] = "none", ["highlight"] = "none", ["effect"] = "none", ["em"] = "none", ["vertAlign"] = "baseline", ["bdr"] = "nil", ["shd"] = "clear", ["outlineLvl"] = "9",
        ["textAlignment"] = "auto", ["textDirection"] = "lrTb", ["textboxTightWrap"] = "none", ["jc"] = "left", ["color"] = "auto",
    };

    /// <summary>The properties of a style with those it rests on.</summary>
    /// <param name="name"><c>pPr</c> or <c>rPr</c>.</param>
    /// <param name="layers">From the lowest to the style's own; null where a layer says nothing.</param>
    public static XElement Merge(string name, params IEnumerable<XElement?> layers) => Merge(name, layers, isResolved: false);

    /// <summary>
    /// What counts in the end: as <see cref="Merge(string, IEnumerable{XElement?})"/>, without attributes that others of the same element
    /// put out of force.
    /// </summary>
    /// <param name="name"><c>pPr</c> or <c>rPr</c>.</param>
    /// <param name="layers">From the lowest to the uppermost; null where a layer says nothing.</param>
    public static XElement Resolve(string name, params IEnumerable<XElement?> layers) => Merge(name, layers, isResolved: true);

    private static XElement Merge(string name, IEnumerable<XElement?> layers, bool isResolved)
    {
        var merged = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var property in layers.OfType<XElement>().Elements())
        {
            var key = property.Name.LocalName;
            if (merged.TryGetValue(key, out var lower) && ByAttribute.Contains(key))
            {
                if (isResolved)
                {
                    Overrule(lower, property);
                }

                foreach (var attribute in property.Attributes())
                {
                    lower.SetAttributeValue(attribute.Name, attribute.Value);
                }
            }
            else if (isResolved && lower is not null && ByChild.TryGetValue(key, out var nameOf))
            {
                foreach (var child in property.Elements())
                {
                    lower.Elements().Where(other => nameOf(other) == nameOf(child)).Remove();
                    lower.Add(new XElement(child));
                }
            }
            else
            {
                merged[key] = new XElement(property);
            }
        }

        return Ordered(name, merged.Values);
    }

    // The same under another name.
    private static void Overrule(XElement lower, XElement upper)
    {
        foreach (var attribute in upper.Attributes())
        {
            foreach (var other in Rivals.GetValueOrDefault(attribute.Name.LocalName, [])
                .Where(other => upper.Attribute(Ooxml.W + other) is null))
            {
                lower.SetAttributeValue(Ooxml.W + other, null);
            }
        }
    }

    /// <summary>The properties with everything undone that the defaults of another document would add to them.</summary>
    public static XElement Against(XElement properties, XElement? defaults)
    {
        var own = properties.Elements().ToDictionary(property => property.Name.LocalName, property => new XElement(property), StringComparer.Ordinal);
        foreach (var foreign in defaults?.Elements() ?? [])
        {
            var key = foreign.Name.LocalName;
            if (foreign.Name.Namespace != Ooxml.W || key is "lang" or "numPr" or "tabs" or "framePr" or "pBdr" or "eastAsianLayout" or "rFonts" or "sz" or "szCs")
            {
                // Not found in defaults, or said by every style of ours.
                continue;
            }

            if (!own.TryGetValue(key, out var property))
            {
                own.Add(key, property = new XElement(foreign.Name));
                if (!ByAttribute.Contains(key) || foreign.Attribute(Ooxml.W + "val") is not null)
                {
                    property.SetAttributeValue(Ooxml.W + "val", Nothing.GetValueOrDefault(key, "0"));
                }
            }

            if (ByAttribute.Contains(key))
            {
                foreach (var attribute in foreign.Attributes().Where(attribute => property.Attribute(attribute.Name) is null))
                {
                    property.SetAttributeValue(attribute.Name, attribute.Name.LocalName == "lineRule" ? attribute.Value : "0");
                }
            }
        }

        return Ordered(properties.Name.LocalName, own.Values);
    }

    private static XElement Ordered(string name, IEnumerable<XElement> properties)
    {
        var order = name == "pPr" ? Paragraph : Run;
        return new(Ooxml.W + name, properties.OrderBy(property => Array.IndexOf(order, property.Name.LocalName)));
    }
}
