using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reading;

/// <summary>
/// Reads the emphasis of runs from their formatting, by styles and direct: Word, WPS and LibreOffice may change the ids of styles. Direct
/// formatting equal to that of the styles, as <see cref="DocxOptions.DirectFormatting"/> writes it, has no meaning.
/// </summary>
internal sealed class RunStyles(WordFile file)
{
    private readonly StyleLayers _styles = new(file.StyleElements, file.Styles?.Root?.Element(Ooxml.W + "docDefaults"));

    public TextStyle Of(XElement run)
    {
        var own = run.Element(Ooxml.W + "rPr");
        if (own is null)
        {
            return TextStyle.Plain;
        }

        var paragraph = _styles.Chain(
            "paragraph", run.Ancestors(Ooxml.W + "p").FirstOrDefault()?.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "pStyle").Value());
        var character = own.Element(Ooxml.W + "rStyle").Value() is { } id ? _styles.Chain("character", id) : [];
        var isBold = own.Element(Ooxml.W + "b") is { } bold && bold.IsOn() != (_styles.IsOn("b", paragraph, character) ?? false)
            ? bold.IsOn() : Meant("b") is { } strong && strong.IsOn();
        var position = Own("vertAlign", "baseline") ?? Meant("vertAlign").Value();
        return (isBold ? TextStyle.Strong : TextStyle.Plain)
            | ((Own("em", "none") ?? Meant("em").Value()) is not (null or "none") ? TextStyle.Emphasis : TextStyle.Plain)
            | (position == "subscript" ? TextStyle.Subscript : position == "superscript" ? TextStyle.Superscript : TextStyle.Plain);

        // What the run says otherwise than its styles.
        string? Own(string property, string nothing) =>
            own.Element(Ooxml.W + property).Value() is { } value
            && value != ((StyleLayers.Said(character, "rPr", property) ?? StyleLayers.Said(paragraph, "rPr", property)).Value() ?? nothing)
                ? value : null;

        // A style linked to a paragraph's is the look of headings, not of words in them.
        XElement? Meant(string property) =>
            StyleLayers.Said([.. character.Where(style => style.Element(Ooxml.W + "link") is null)], "rPr", property);
    }

    /// <summary>Whether a run is not seen.</summary>
    public static bool IsHidden(XElement run) => run.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "vanish").IsOn() == true;
}
