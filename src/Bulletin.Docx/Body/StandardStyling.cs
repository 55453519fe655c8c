using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The standard's own styles and pages.</summary>
internal sealed class StandardStyling(StyleProfile profile, bool hasCharacterGrid) : Styling
{
    public override string Id(string style) => style;

    public override bool NumbersItself(string style) => false;

    public override W.SectionProperties Section(bool isLandscape, bool isNumbered = true) => Sections.Of(profile, isLandscape, hasCharacterGrid, isNumbered);
}
