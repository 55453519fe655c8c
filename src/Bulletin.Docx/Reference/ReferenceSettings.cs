using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The settings of a new file: what belongs to looks from the reference document, where it says so, all else ours. Nothing else of theirs: no template, no merge, no variables, no protection.</summary>
internal sealed class ReferenceSettings(XElement? part)
{
    // In the order of the schema.
    private static readonly (string Name, Source From)[] Order =
    [
        ("zoom", Source.Ours), ("mirrorMargins", Source.Theirs), ("bordersDoNotSurroundHeader", Source.Theirs), ("bordersDoNotSurroundFooter", Source.Theirs),
        ("gutterAtTop", Source.Theirs), ("documentProtection", Source.Ours), ("defaultTabStop", Source.Theirs), ("evenAndOddHeaders", Source.Decided), ("drawingGridHorizontalSpacing", Source.Either),
        ("drawingGridVerticalSpacing", Source.Either), ("displayHorizontalDrawingGridEvery", Source.Theirs), ("displayVerticalDrawingGridEvery", Source.Theirs), ("characterSpacingControl", Source.Either),
        ("strictFirstAndLastChars", Source.Theirs), ("noLineBreaksAfter", Source.Either), ("noLineBreaksBefore", Source.Either), ("compat", Source.Either), ("themeFontLang", Source.Either),
        ("clrSchemeMapping", Source.Theirs), ("decimalSymbol", Source.Either), ("listSeparator", Source.Either),
    ];

    private readonly XElement? _part = Cleaned(part);

    /// <summary>Whether odd and even pages have headers and footers of their own.</summary>
    public bool HasEvenPages => (_part?.Element(Ooxml.W + "evenAndOddHeaders")).IsOn();

    /// <summary>Whether the gutter is above.</summary>
    public bool HasGutterAtTop => (_part?.Element(Ooxml.W + "gutterAtTop")).IsOn();

    /// <summary>The part.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="readOnly">Whether Word opens the file read-only.</param>
    /// <param name="evenPages">Whether odd and even pages have headers and footers of their own.</param>
    public XElement Build(StyleProfile profile, bool readOnly, bool evenPages)
    {
        var ours = XmlPart.Tree(writer => SettingsPart.Write(writer, profile, readOnly));
        var root = new XElement(Ooxml.W + "settings", _part?.Attributes() ?? ours.Attributes());
        foreach (var (name, from) in Order)
        {
            var theirs = from == Source.Ours ? null : _part?.Element(Ooxml.W + name);
            root.Add(from switch
            {
                Source.Decided => evenPages ? new XElement(Ooxml.W + name) : null,
                Source.Theirs => theirs,
                _ => theirs ?? ours.Element(Ooxml.W + name),
            });
        }

        return root;
    }

    private static XElement? Cleaned(XElement? part)
    {
        if (part is null || part.Name != Ooxml.W + "settings")
        {
            return null;
        }

        var clean = new XElement(Ooxml.W + "settings", part.Attributes(), Order.Select(kind => part.Element(Ooxml.W + kind.Name)));
        Revisions.Clean(clean);
        clean.Descendants().Where(element => element.Attributes().Any(attribute => attribute.Name.Namespace == Ooxml.R && !attribute.IsNamespaceDeclaration)).Remove();
        return clean;
    }

    private enum Source
    {
        Ours,
        Theirs,
        Either,
        Decided,
    }
}
