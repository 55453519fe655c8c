using System.Xml;
using DocumentFormat.OpenXml;

namespace Bulletin.Docx;

/// <summary>
/// Writes the main part as it goes. What stands in it thousands of times, paragraphs, runs and their texts, is written by name, without an object of the library for each: half of the
/// time of a document was in them. All else is written as the library's elements, which keep the order of the schema.
/// </summary>
internal sealed class WordWriter(XmlWriter writer)
{
    private const string Prefix = "w";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Begins an element of WordprocessingML.</summary>
    public void Start(string name) => writer.WriteStartElement(Prefix, name, Namespace);

    /// <summary>An element of WordprocessingML that holds nothing.</summary>
    public void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>An element of WordprocessingML whose value is its only attribute.</summary>
    public void Value(string name, string value)
    {
        Start(name);
        writer.WriteAttributeString(Prefix, "val", Namespace, value);
        End();
    }

    /// <summary>Ends what was begun last.</summary>
    public void End() => writer.WriteEndElement();

    /// <summary>A whole element of the library's.</summary>
    public void Element(OpenXmlElement element) => element.WriteTo(writer);

    /// <summary>The properties of a run that has a style at most; nothing where there are none.</summary>
    /// <param name="style">Its style, or null.</param>
    /// <param name="eastAsian">Whether it holds characters that Word would else take for Western.</param>
    public void RunProperties(string? style, bool eastAsian)
    {
        if (style is null && !eastAsian)
        {
            return;
        }

        Start("rPr");
        if (style is not null)
        {
            Value("rStyle", style);
        }

        if (eastAsian)
        {
            Start("rFonts");
            writer.WriteAttributeString(Prefix, "hint", Namespace, "eastAsia");
            End();
        }

        End();
    }

    /// <summary>The text of a run (w:t), with all its spaces; nothing for no characters.</summary>
    public void Text(string characters)
    {
        if (characters.Length > 0)
        {
            Start("t");
            writer.WriteAttributeString("xml", "space", null, "preserve");
            writer.WriteString(characters);
            End();
        }
    }
}
