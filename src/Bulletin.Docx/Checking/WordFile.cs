using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>A package that is a Word document, and where its things are.</summary>
internal sealed class WordFile
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // Templates, and files with macros.
    private static readonly string[] OtherTypes =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    private const string StrictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private readonly ILookup<XName, (PackagePart Part, XElement Element)> _byName;

    private WordFile(PackageFile package, PackagePart main)
    {
        Package = package;
        Main = main;
        Reached = package.Reached();
        Stories = [main, .. main.Relationships.Where(relationship => relationship.Kind is "header" or "footer" or "footnotes" or "endnotes" or "comments").Select(package.At)
            .OfType<PackagePart>().Distinct().Where(part => part.Root is not null)];
        Texts = [.. Stories.Select(part => (part, part.Root!.WithoutFallbacks().ToArray()))];
        _byName = Elements().ToLookup(pair => pair.Element.Name);
    }

    public PackageFile Package { get; }

    /// <summary>The parts that are reached from the package.</summary>
    public IReadOnlyList<PackagePart> Reached { get; }

    /// <summary>The main part.</summary>
    public PackagePart Main { get; }

    /// <summary>The parts with text: the main part first, headers, footers, notes, comments.</summary>
    public IReadOnlyList<PackagePart> Stories { get; }

    /// <summary>The same parts with their elements in order, each element once; what older readers take in place of others aside.</summary>
    public IReadOnlyList<(PackagePart Part, XElement[] Elements)> Texts { get; }

    /// <summary>The styles.</summary>
    public PackagePart? Styles => Part("styles");

    /// <summary>The lists.</summary>
    public PackagePart? Numbering => Part("numbering");

    /// <summary>The settings.</summary>
    public PackagePart? Settings => Part("settings");

    /// <summary>The styles, one by one.</summary>
    public IEnumerable<XElement> StyleElements => Styles?.Root?.Elements(Ooxml.W + "style") ?? [];

    /// <summary>The document; null where it is none.</summary>
    /// <param name="package">The package.</param>
    /// <param name="findings">Where what is wrong is told.</param>
    /// <param name="ofAnyKind">Whether it may also be a template, or have macros.</param>
    public static WordFile? Of(PackageFile package, Findings findings, bool ofAnyKind = false)
    {
        var relationship = package.Relationships.FirstOrDefault(candidate => candidate.Kind == "officeDocument");
        if (package.At(relationship) is not { } main)
        {
            findings.Add(DiagnosticCodes.DocxNotWord, PackageFile.RelationshipsPart, new LocalText("没有正文部件", "it has no main part"));
            return null;
        }

        if (main.ContentType is not null and not MainType && !(ofAnyKind && OtherTypes.Contains(main.ContentType, StringComparer.OrdinalIgnoreCase)))
        {
            findings.Add(DiagnosticCodes.DocxNotWord, main.Name, new LocalText($"正文部件的类型是 {main.ContentType}", $"the content type of its main part is {main.ContentType}"));
            return null;
        }

        if (main.Root is not { } root || root.Name != Ooxml.W + "document")
        {
            findings.Add(DiagnosticCodes.DocxNotWord, main.Name, main.Root?.Name.NamespaceName == StrictNamespace
                ? new LocalText("是 Strict Open XML，本版本尚不能读取", "it is Strict Open XML, which this version cannot read yet")
                : new LocalText($"正文部件的根元素是“{main.Root?.Name.LocalName}”", $"the root element of its main part is “{main.Root?.Name.LocalName}”"));
            return null;
        }

        return new WordFile(package, main);
    }

    /// <summary>The part of that kind which the main part names, or null.</summary>
    public PackagePart? Part(string kind) => Package.At(Main.Relationships.FirstOrDefault(relationship => relationship.Kind == kind));

    /// <summary>All elements of <see cref="Texts"/>, each with its part.</summary>
    public IEnumerable<(PackagePart Part, XElement Element)> Elements() => Texts.SelectMany(text => text.Elements.Select(element => (text.Part, element)));

    /// <summary>The elements of one name.</summary>
    public IEnumerable<(PackagePart Part, XElement Element)> Elements(XName name) => _byName[name];
}
