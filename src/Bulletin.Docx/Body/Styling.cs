namespace Bulletin.Docx;

/// <summary>Where the body takes its looks from: the standard's own styles and pages, or those of a reference document. One for each document that is written.</summary>
internal abstract class Styling
{
    /// <summary>The id that the body writes for one of our styles.</summary>
    public abstract string Id(string style);

    /// <summary>The id of body text, whether the document has any or not.</summary>
    public abstract string BodyId { get; }

    /// <summary>Whether paragraphs of that style get a number of their own, which must then be taken from them: ours is in the text, or of a list of ours.</summary>
    public abstract bool NumbersItself(string style);

    /// <summary>The pages of the next section: what writes them (w:sectPr).</summary>
    /// <param name="isLandscape">Whether they are turned.</param>
    /// <param name="isNumbered">Whether they bear page numbers; if not, they have no footers of any kind.</param>
    public abstract Action<WordWriter> Section(bool isLandscape, bool isNumbered = true);
}
