using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The styles and pages of a reference document, for one document; notes which styles it uses.</summary>
internal sealed class ReferenceStyling(ReferenceFit fit, bool hasMark) : Styling
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private bool _hasBegun;

    /// <summary>Our styles that the document uses.</summary>
    public IReadOnlySet<string> Used => _used;

    /// <summary>Whether it has a landscape page.</summary>
    public bool HasLandscape { get; private set; }

    public override string BodyId => fit.Map[StyleId.Body].Id;

    public override string Id(string style)
    {
        _used.Add(style);
        return fit.Map[style].Id;
    }

    public override bool NumbersItself(string style) => fit.NumbersItself(style);

    // Only the first page of the document is a title page, not that of each section.
    public override Action<WordWriter> Section(bool isLandscape, bool isNumbered = true)
    {
        var content = fit.Content;
        var section = isLandscape && content.Landscape is { } landscape ? landscape : content.Upright;
        var hasTitlePage = section.HasTitlePage && !_hasBegun;
        _hasBegun = true;
        HasLandscape |= isLandscape;
        var page = isLandscape ? fit.LandscapePage : fit.UprightPage;
        List<XElement> headers =
        [
            .. section.Headers.Where(reference => (hasTitlePage || reference.Value("type") != "first") && (isNumbered || reference.Name.LocalName != "footerReference")),
            .. !isNumbered ? Unnumbered() : content.NeedsPageNumber ? [.. EvenPages(section), .. PageNumbers(section, isLandscape, hasTitlePage)] : (XElement[])[],
        ];
        var xml = new XElement(
            Ooxml.W + "sectPr",
            headers,
            hasMark ? ReferenceMark.Missing(headers, content.HasEvenPages, hasTitlePage) : [],
            page.Where(element => !IsLate(element)),
            hasTitlePage ? new XElement(Ooxml.W + "titlePg") : null,
            page.Where(IsLate));
        return writer => writer.Element(xml);
    }

    // Whatever their footers are: what is not named is that of the section before.
    private XElement[] Unnumbered()
    {
        Id(StyleId.AfterTable);
        return [ReferenceSections.Reference("footerReference", "default", MainPart.BlankFooter.Id()),
            ReferenceSections.Reference("footerReference", "even", MainPart.BlankFooter.Id())];
    }

    // Behind the title page in the order of the schema.
    private static bool IsLate(XElement element) => element.Name.LocalName is "rtlGutter" or "docGrid";

    // Our page numbers differ on odd and even pages; what theirs do not have for even pages is what they have for all.
    private IEnumerable<XElement> EvenPages(ReferenceSection section) => fit.Content.Settings.HasEvenPages ? [] : section.Headers.Where(reference => reference.Value("type") == "default")
        .Select(reference => ReferenceSections.Reference(reference.Name.LocalName, "even", (string)reference.Attribute(Ooxml.R + "id")!));

    private IEnumerable<XElement> PageNumbers(ReferenceSection section, bool isLandscape, bool hasTitlePage)
    {
        var (odd, even) = isLandscape ? (MainPart.TurnedOddFooter, MainPart.TurnedEvenFooter) : (MainPart.OddFooter, MainPart.EvenFooter);
        if (section.Headers.Any(reference => reference.Name == Ooxml.W + "footerReference"))
        {
            yield break;
        }

        Id(StyleId.PageNumberOdd);
        Id(StyleId.PageNumberEven);
        Id(StyleId.AfterTable);
        yield return ReferenceSections.Reference("footerReference", "default", odd.Id());
        yield return ReferenceSections.Reference("footerReference", "even", even.Id());
        if (hasTitlePage)
        {
            yield return ReferenceSections.Reference("footerReference", "first", odd.Id());
        }
    }
}
