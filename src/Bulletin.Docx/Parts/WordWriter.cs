using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace Bulletin.Docx;

/// <summary>
/// Writes a part as it goes. What stands in every document is written by name, without an object of the library for each element: half of the time of a document was in them, and in the first
/// of a process most of it. Tables, pictures and what else is rare are written as the library's elements, which keep the order of the schema.
/// </summary>
internal sealed class WordWriter(XmlWriter writer)
{
    private const string Prefix = "w";
    internal const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string RelationshipsPrefix = "r";
    internal const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Begins an element of WordprocessingML.</summary>
    public void Start(string name) => writer.WriteStartElement(Prefix, name, Namespace);

    /// <summary>Declares the namespace of relationships on the element begun last.</summary>
    public void DeclareRelationships() => writer.WriteAttributeString("xmlns", RelationshipsPrefix, null, RelationshipsNamespace);

    /// <summary>An attribute of the element begun last; none for null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(Prefix, name, Namespace, value);
        }
    }

    /// <inheritdoc cref="Attribute(string, string)"/>
    public void Attribute(string name, int? value) => Attribute(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length in twips, as an attribute of the element begun last; none for null.</summary>
    public void Attribute(string name, Length? value) => Attribute(name, value?.Twips);

    /// <summary>Yes or no, as an attribute of the element begun last. As Word writes them; not every reader knows true and false.</summary>
    public void Attribute(string name, bool value) => Attribute(name, value ? "1" : "0");

    /// <summary>An element of WordprocessingML that holds nothing.</summary>
    public void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>An element that says that something is so, or is not; nothing for null.</summary>
    public void Flag(string name, bool? isOn)
    {
        if (isOn is { } on)
        {
            Start(name);
            Attribute("val", on ? null : "0");
            End();
        }
    }

    /// <summary>An element of WordprocessingML whose value is its only attribute; nothing for null.</summary>
    public void Value(string name, string? value)
    {
        if (value is not null)
        {
            Start(name);
            Attribute("val", value);
            End();
        }
    }

    /// <inheritdoc cref="Value(string, string)"/>
    public void Value(string name, int? value) => Value(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A width in twips, as an element (CT_TblWidth).</summary>
    public void Width(string name, Length width)
    {
        Start(name);
        Attribute("w", width);
        Attribute("type", "dxa");
        End();
    }

    /// <summary>Ends what was begun last.</summary>
    public void End() => writer.WriteEndElement();

    /// <summary>A whole element of the library's.</summary>
    public void Element(OpenXmlElement element) => element.WriteTo(writer);

    /// <summary>A whole element of another document.</summary>
    public void Element(XElement element) => element.WriteTo(writer);

    /// <summary>Which header or footer pages have: headerReference or footerReference.</summary>
    /// <param name="name">The element.</param>
    /// <param name="pages">The pages: default, even or first.</param>
    /// <param name="id">The id of its relationship.</param>
    public void Reference(string name, string pages, string id)
    {
        Start(name);
        Attribute("type", pages);
        writer.WriteAttributeString(RelationshipsPrefix, "id", RelationshipsNamespace, id);
        End();
    }

    /// <summary>A paragraph that has nothing but a style.</summary>
    public void Paragraph(string style)
    {
        Start("p");
        ParagraphStyle(style);
        End();
    }

    /// <summary>The properties of a paragraph that has nothing but a style.</summary>
    public void ParagraphStyle(string style)
    {
        Start("pPr");
        Value("pStyle", style);
        End();
    }

    /// <summary>The fonts of a run: one family for all four slots.</summary>
    /// <param name="family">The family, or null for that of the style.</param>
    /// <param name="eastAsian">Whether it holds characters that Word would else take for Western.</param>
    public void Fonts(string? family, bool eastAsian)
    {
        if (family is null && !eastAsian)
        {
            return;
        }

        Start("rFonts");
        Attribute("hint", eastAsian ? "eastAsia" : null);
        Attribute("ascii", family);
        Attribute("hAnsi", family);
        Attribute("eastAsia", family);
        Attribute("cs", family);
        End();
    }

    /// <summary>The properties of a run that has a style at most; nothing where there are none.</summary>
    /// <param name="style">Its style, or null.</param>
    /// <param name="eastAsian">Whether it holds characters that Word would else take for Western.</param>
    public void RunProperties(string? style, bool eastAsian)
    {
        if (style is not null || eastAsian)
        {
            Start("rPr");
            Value("rStyle", style);
            Fonts(family: null, eastAsian);
            End();
        }
    }

    /// <summary>The text of a run (w:t), with all its spaces; nothing for no characters.</summary>
    public void Text(string characters) => Text("t", characters);

    /// <summary>Characters as an element of that name; nothing for none.</summary>
    /// <param name="name">The element.</param>
    /// <param name="characters">The characters.</param>
    /// <param name="keepSpaces">Whether spaces at their ends are said to count.</param>
    public void Text(string name, string characters, bool keepSpaces = true)
    {
        if (characters.Length > 0)
        {
            Start(name);
            if (keepSpaces)
            {
                writer.WriteAttributeString("xml", "space", null, "preserve");
            }

            writer.WriteString(characters);
            End();
        }
    }
}
