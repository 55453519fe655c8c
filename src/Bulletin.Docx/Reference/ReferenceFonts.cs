using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The font table: theirs, without the fonts that are embedded in their file, whose licences are theirs; and the names of ours.</summary>
internal static class ReferenceFonts
{
    public static XElement Build(XElement? part, FontNames fonts)
    {
        var ours = XmlPart.Tree(writer => FontTablePart.Write(writer, fonts));
        if (part is null || part.Name != Ooxml.W + "fonts")
        {
            return ours;
        }

        var root = new XElement(part);
        Revisions.Clean(root);
        root.Descendants().Where(element => element.Name.LocalName is "embedRegular" or "embedBold" or "embedItalic" or "embedBoldItalic").Remove();
        var known = root.Elements(Ooxml.W + "font").Select(font => font.Value("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        root.Add(ours.Elements(Ooxml.W + "font").Where(font => !known.Contains(font.Value("name"))));
        return root;
    }
}
