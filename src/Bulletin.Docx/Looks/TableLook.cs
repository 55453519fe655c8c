namespace Bulletin.Docx;

/// <summary>How a table looks (w:tblPr of a style).</summary>
/// <param name="SideMargin">What is between the text of a cell and its left and right edges.</param>
internal sealed record TableLook(Length SideMargin)
{
    /// <summary>Whether it says besides that nothing is indented, and nothing above and below the text.</summary>
    public bool IsBase { get; init; }

    /// <summary>The rules around and between the cells.</summary>
    public BorderLook? Rules { get; init; }

    /// <summary>Whether text stands in the middle of its cell's height.</summary>
    public bool IsCentred { get; init; }
}
