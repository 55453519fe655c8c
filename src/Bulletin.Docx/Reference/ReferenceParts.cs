using System.Globalization;
using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Collects headers, footers and the theme, cleaned, under names and ids of their own.</summary>
internal sealed class ReferenceParts(WordFile file, StyleSheet styles, IReadOnlySet<string> lists, ReferenceMedia media, ReferenceNotes notes)
{
    // Ids of drawings are unique in a file; ours count from 1.
    private const int FirstDrawing = 1_000_000;

    private static readonly XNamespace Pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private readonly Dictionary<string, string> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ReferencePart> _parts = [];
    private readonly List<XElement> _roots = [];
    private int _drawings = FirstDrawing;

    public IReadOnlyList<ReferencePart> Parts => _parts;

    /// <summary>The roots of headers and footers.</summary>
    public IReadOnlyList<XElement> Roots => _roots;

    /// <summary>The id by which the new file refers to a header or footer; null where there is none.</summary>
    /// <param name="reference">The reference of a section.</param>
    public string? Take(XElement reference)
    {
        var kind = reference.Name == Ooxml.W + "headerReference" ? "header" : "footer";
        var relationship = file.Main.Relationships.FirstOrDefault(candidate => candidate.Id == (string?)reference.Attribute(Ooxml.R + "id") && candidate.Kind == kind);
        if (file.Package.At(relationship) is not { Root: { } source } part || source.Name != Ooxml.W + (kind == "header" ? "hdr" : "ftr"))
        {
            return null;
        }

        if (!_ids.TryGetValue(part.Name, out var id))
        {
            var number = _parts.Count(other => other.Kind == kind) + 1;
            id = MainParts.ReferenceId(kind, number);
            _ids.Add(part.Name, id);
            Add(part, Story(source), string.Create(CultureInfo.InvariantCulture, $"word/{kind}{number}.xml"), id, kind);
        }

        return id;
    }

    /// <summary>Takes the theme, whose fonts and colours the styles name.</summary>
    public void TakeTheme()
    {
        if (file.Part("theme") is { Root: { } source } part && source.Name == Ooxml.Drawing + "theme")
        {
            var root = new XElement(source);
            Revisions.Clean(root);

            // Programs keep data of their own there, which no style uses.
            root.Descendants(Ooxml.Drawing + "extLst").Remove();
            Add(part, root, "word/theme/theme1.xml", MainParts.ReferenceId("theme", 1), "theme", "../");
        }
    }

    private void Add(PackagePart part, XElement root, string name, string id, string kind, string up = "")
    {
        var relationships = ReferenceLinks.Clean(part, root, media, notes, up);
        if (kind != "theme")
        {
            Fill(root);
            _roots.Add(root);
        }

        _parts.Add(new(ReferenceXml.Entry(name, root), relationships.Length == 0 ? null : Package.Relationships(PackagePart.RelationshipsName(name), relationships), id, kind, root, Targets(relationships)));
    }

    private static Dictionary<string, string> Targets(string relationships) => XElement.Parse($"<a>{relationships}</a>").Elements()
        .ToDictionary(relationship => relationship.Attribute("Id")!.Value, relationship => relationship.Attribute("Target")!.Value, StringComparer.Ordinal);

    private XElement Story(XElement source)
    {
        var root = new XElement(source);
        Revisions.Clean(root);
        Hidden(root).Remove();
        ReferenceFields.Clean(root, notes);
        styles.CutDangling(root, lists);
        foreach (var properties in root.Descendants(Ooxml.WordDrawing + "docPr"))
        {
            properties.SetAttributeValue("id", (++_drawings).ToString(CultureInfo.InvariantCulture));
        }

        // Programs write here from which folder of whose machine the picture came.
        foreach (var properties in root.Descendants(Pictures + "cNvPr"))
        {
            properties.SetAttributeValue("name", "");
            properties.Attributes("descr").Where(IsPath).Remove();
        }

        root.Descendants(Ooxml.WordDrawing + "docPr").Attributes("descr").Where(IsPath).Remove();
        root.Descendants().Where(element => element.Name.Namespace == Ooxml.Vml).Attributes("alt").Where(IsPath).Remove();
        Unbind(root);
        return root;
    }

    // Text that nobody sees is no look of the office's. The parts of fields stay, as half a field would be a defect.
    private static IEnumerable<XElement> Hidden(XElement root) => root.Descendants(Ooxml.W + "r").Where(run =>
        run.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "vanish").IsOn() == true
            && !run.Elements().Any(part => part.Name.LocalName is "fldChar" or "instrText"));

    private static bool IsPath(XAttribute text) => text.Value.Contains(":\\", StringComparison.Ordinal) || text.Value.Contains("\\\\", StringComparison.Ordinal) || text.Value.Contains("file:", StringComparison.OrdinalIgnoreCase) || text.Value.StartsWith('/');

    // What a control repeats of the file's properties is theirs and stays behind; the new file's properties take its place. What it repeats of data that does not come along is now its own.
    private static void Unbind(XElement root)
    {
        foreach (var binding in root.Descendants().Where(element => element.Name.LocalName == "dataBinding").ToList())
        {
            if ((binding.Value("xpath") ?? "").Contains("coreProperties", StringComparison.Ordinal))
            {
                (binding.Parent?.Parent?.Element(Ooxml.W + "sdtContent")?.Descendants(Ooxml.W + "t") ?? []).Remove();
            }
            else
            {
                binding.Remove();
            }
        }
    }

    // A story has a paragraph at least, and at its end.
    private static void Fill(XElement root)
    {
        foreach (var holder in root.DescendantsAndSelf().Where(element => element.Parent is null || element.Name.LocalName is "tc" or "txbxContent").ToList())
        {
            if (holder.Elements().LastOrDefault(element => element.Name.LocalName is "p" or "tbl" or "sdt")?.Name.LocalName is null or "tbl")
            {
                holder.Add(new XElement(Ooxml.W + "p"));
            }
        }
    }
}
