using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Bulletin.Docx.Checking;

/// <summary>The place of an element, as the validators of others write it: <c>/w:document[1]/w:body[1]/w:p[3]</c>.</summary>
internal static class XPath
{
    public static string Of(XElement element)
    {
        var path = new StringBuilder();
        foreach (var step in element.AncestorsAndSelf().Reverse())
        {
            path.Append('/');
            if (step.Name.Namespace != XNamespace.None && Prefix(step) is { Length: > 0 } prefix)
            {
                path.Append(prefix).Append(':');
            }

            path.Append(step.Name.LocalName).Append(CultureInfo.InvariantCulture, $"[{step.ElementsBeforeSelf(step.Name).Count() + 1}]");
        }

        return path.ToString();
    }

    // The prefix everybody knows, whatever the file calls it.
    private static string? Prefix(XElement element) =>
        element.Name.Namespace == Ooxml.W ? "w" : element.GetPrefixOfNamespace(element.Name.Namespace);
}
