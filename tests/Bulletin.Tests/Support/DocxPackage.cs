using System.IO.Compression;
using System.Xml.Linq;

namespace Bulletin.Tests.Support;

/// <summary>A DOCX taken apart without the library that wrote it.</summary>
internal sealed class DocxPackage
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    private readonly Dictionary<string, byte[]> _media = new(StringComparer.Ordinal);

    public DocxPackage(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        Names = [.. archive.Entries.Select(entry => entry.FullName)];
        Times = [.. archive.Entries.Select(entry => entry.LastWriteTime.DateTime)];
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            if (entry.FullName.StartsWith("word/media/", StringComparison.Ordinal))
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                _media[entry.FullName] = bytes.ToArray();
                continue;
            }

            _parts[entry.FullName] = XDocument.Load(stream);
        }
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The pictures, by the names of their parts.</summary>
    public IReadOnlyDictionary<string, byte[]> Media => _media;

    public IReadOnlyList<DateTime> Times { get; }

    public XElement this[string part] => _parts[part].Root!;

    public XElement Body => this["word/document.xml"].Element(W + "body")!;

    public XElement Style(string id) => this["word/styles.xml"].Elements(W + "style").Single(style => Value(style, "styleId") == id);

    /// <summary>The value of an attribute of WordprocessingML, or null.</summary>
    public static string? Value(XElement? element, string attribute = "val") => (string?)element?.Attribute(W + attribute);

    /// <summary>The paragraphs of the body with a style.</summary>
    public IReadOnlyList<XElement> Paragraphs(string style) =>
        [.. Body.Descendants(W + "p").Where(paragraph => Value(paragraph.Element(W + "pPr")?.Element(W + "pStyle")) == style)];

    /// <summary>What a style says of a property, itself or through those it is based on.</summary>
    public XElement? Inherited(string style, string properties, string property)
    {
        for (var id = style; id is not null; id = Value(Style(id).Element(W + "basedOn")))
        {
            if (Style(id).Element(W + properties)?.Element(W + property) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the schema validator does not see and Word may refuse or drop.</summary>
    public IReadOnlyList<string> Defects() => [.. StyleDefects(), .. RelationshipDefects(), .. CellDefects()];

    private IEnumerable<string> StyleDefects()
    {
        var styles = this["word/styles.xml"].Elements(W + "style").ToList();
        var ids = styles.Select(style => Value(style, "styleId")!).ToList();
        var names = styles.Select(style => Value(style.Element(W + "name"))!).ToList();
        var used = _parts.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal)).SelectMany(part => part.Value.Descendants())
            .Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link")
            .Select(element => Value(element)!).Distinct().ToList();
        return ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => "style id twice: " + group.Key)
            .Concat(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => "style name twice: " + group.Key))
            .Concat(used.Except(ids).Select(id => "no such style: " + id));
    }

    private IEnumerable<string> RelationshipDefects()
    {
        foreach (var name in Names.Where(name => name.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var folder = name[..name.IndexOf("_rels/", StringComparison.Ordinal)];
            var relationships = this[name].Elements(Relationships + "Relationship").ToList();
            foreach (var target in relationships.Select(relationship => folder + (string)relationship.Attribute("Target")!).Where(target => !Names.Contains(target)))
            {
                yield return "no such part: " + target;
            }

            var ids = relationships.Select(relationship => (string)relationship.Attribute("Id")!).ToList();
            if (ids.Distinct().Count() != ids.Count)
            {
                yield return "relationship id twice in " + name;
            }

            var owner = folder + Path.GetFileNameWithoutExtension(name);
            if (_parts.TryGetValue(owner, out var part))
            {
                foreach (var id in part.Descendants().Attributes().Where(attribute => attribute.Name == R + "id" || attribute.Name == R + "embed").Select(id => id.Value).Except(ids))
                {
                    yield return "no such relationship: " + id;
                }
            }
        }
    }

    private IEnumerable<string> CellDefects()
    {
        if (Body.Descendants(W + "tc").Any(cell => cell.Elements().LastOrDefault()?.Name != W + "p"))
        {
            yield return "a cell does not end in a paragraph";
        }

        if (Body.Elements().SkipLast(1).LastOrDefault()?.Name != W + "p")
        {
            yield return "the body does not end in a paragraph";
        }

        if (Body.Elements(W + "tbl").Any(table => table.ElementsAfterSelf().FirstOrDefault()?.Name == W + "tbl"))
        {
            yield return "two tables without a paragraph between them would be one";
        }
    }
}
