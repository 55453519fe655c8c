namespace Bulletin;

/// <summary>
/// The page furniture of an application: header and footer text, a letterhead, a draft mark. It stands in the margins or behind the text;
/// the lines of the page do not move. Page numbers are not part of it: see <see cref="StyleProfile.PageNumber"/>.
/// </summary>
/// <remarks>
/// Texts and letterhead stand in the margins; a draft mark stands behind the text of every page. On pages turned sideways the texts stand
/// where they stand on the upright sheet, turned with it, as page numbers do (GB/T 9704-2012 §8). In a PDF all of it is marked as an artifact.
/// </remarks>
public sealed record PageFurniture
{
    /// <summary>The text in the upper margin; null (the default) for none. Pages with the letterhead do not have it.</summary>
    public RunningText? Header { get; init; }

    /// <summary>The text in the lower margin, below the page number; null (the default) for none.</summary>
    public RunningText? Footer { get; init; }

    /// <summary>The picture in the upper margin; null (the default) for none.</summary>
    public Letterhead? Letterhead { get; init; }

    /// <summary>The text across each page, such as 讨论稿 or 送审稿; null (the default) for none.</summary>
    public DraftMark? DraftMark { get; init; }

    /// <summary>Whether there is anything at all.</summary>
    internal bool IsEmpty => Header is null && Footer is null && Letterhead is null && DraftMark is null;

    /// <summary>Whether a page has the letterhead.</summary>
    /// <param name="isFirst">Whether it is page 1.</param>
    /// <param name="isLandscape">Whether it is turned sideways.</param>
    internal bool HasLetterhead(bool isFirst, bool isLandscape) => Letterhead is { } letterhead && !isLandscape && (isFirst || letterhead.IsOnEveryPage);

    /// <summary>The header of a page; null for none.</summary>
    /// <param name="isFirst">Whether it is page 1.</param>
    /// <param name="isLandscape">Whether it is turned sideways.</param>
    internal RunningText? HeaderOf(bool isFirst, bool isLandscape) => HasLetterhead(isFirst, isLandscape) ? null : Header?.On(isFirst);

    /// <summary>The footer of a page; null for none.</summary>
    /// <param name="isFirst">Whether it is page 1.</param>
    internal RunningText? FooterOf(bool isFirst) => Footer?.On(isFirst);

    /// <summary>Whether page 1 differs from the other odd pages.</summary>
    internal bool HasFirstPage =>
        Header is { IsOnFirstPage: false } || Footer is { IsOnFirstPage: false } || Letterhead is { IsOnEveryPage: false };
}
