namespace Bulletin.Docx;

/// <summary>The standard's own styles and pages.</summary>
internal sealed class StandardStyling(StyleProfile profile, bool hasCharacterGrid, PageFurniture? furniture) : Styling
{
    private bool _hasBegun;

    public override string BodyId => StyleId.Body;

    public override string Id(string style) => style;

    public override bool NumbersItself(string style) => false;

    public override Action<WordWriter> Section(bool isLandscape, bool isNumbered = true)
    {
        var isFirst = !_hasBegun;
        _hasBegun = true;
        return writer => Sections.Write(writer, profile, isLandscape, hasCharacterGrid, isNumbered, isFirst, furniture);
    }
}
