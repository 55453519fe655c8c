using System.Xml.Linq;

namespace Bulletin.Docx.Checking;

/// <summary>Which part is what, as the package says (ISO/IEC 29500-2).</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private readonly Dictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _overrides = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes()
    {
    }

    public static ContentTypes Of(XElement root)
    {
        var types = new ContentTypes();
        foreach (var entry in root.Elements())
        {
            var type = (string?)entry.Attribute("ContentType") ?? "";
            if (entry.Name == Ooxml.ContentTypes + "Default" && (string?)entry.Attribute("Extension") is { } extension)
            {
                types._defaults.TryAdd(extension, type);
            }
            else if (entry.Name == Ooxml.ContentTypes + "Override" && (string?)entry.Attribute("PartName") is { } name)
            {
                types._overrides.TryAdd(name.TrimStart('/'), type);
            }
        }

        return types;
    }

    /// <summary>The type of a part, or null.</summary>
    public string? For(string part) =>
        _overrides.TryGetValue(part, out var type) || _defaults.TryGetValue(Path.GetExtension(part).TrimStart('.'), out type) ? type : null;
}
