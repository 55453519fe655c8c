using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reading;

/// <summary>What runs mean by their looks: those of our styles, and those that a clerk sets directly. Word, WPS and LibreOffice may give styles other ids, so that looks decide.</summary>
internal sealed class RunStyles
{
    // Styles that are based on each other in a circle, or very deep, say nothing more.
    private const int Deepest = 16;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);

    public RunStyles(WordFile file)
    {
        foreach (var style in file.StyleElements.Where(style => style.Value("type") == "character" && style.Value("styleId") is not null))
        {
            _styles.TryAdd(style.Value("styleId")!, style);
        }
    }

    public TextStyle Of(XElement run)
    {
        var own = run.Element(Ooxml.W + "rPr");
        if (own is null)
        {
            return TextStyle.Plain;
        }

        var chain = new List<XElement> { own };
        for (var id = own.Element(Ooxml.W + "rStyle").Value(); id is not null && chain.Count < Deepest && _styles.GetValueOrDefault(id) is { } style; id = style.Element(Ooxml.W + "basedOn").Value())
        {
            // A style linked to a paragraph's is the look of headings, not of words in them.
            if (style.Element(Ooxml.W + "link") is null && style.Element(Ooxml.W + "rPr") is { } properties)
            {
                chain.Add(properties);
            }
        }

        var position = First("vertAlign").Value();
        return (First("b") is { } bold && bold.IsOn() ? TextStyle.Strong : TextStyle.Plain)
            | (First("em").Value() is not (null or "none") ? TextStyle.Emphasis : TextStyle.Plain)
            | (position == "subscript" ? TextStyle.Subscript : position == "superscript" ? TextStyle.Superscript : TextStyle.Plain);

        XElement? First(string name) => chain.Select(properties => properties.Element(Ooxml.W + name)).FirstOrDefault(property => property is not null);
    }

    /// <summary>Whether a run is not seen.</summary>
    public static bool IsHidden(XElement run) => run.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "vanish").IsOn() == true;
}
