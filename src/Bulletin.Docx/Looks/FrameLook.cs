namespace Bulletin.Docx;

/// <summary>A frame on the sheet that a paragraph stands in (w:framePr).</summary>
/// <param name="Width">Its width.</param>
/// <param name="X">From the left edge of the sheet.</param>
/// <param name="Y">From the upper edge of the sheet.</param>
internal sealed record FrameLook(Length Width, Length X, Length Y)
{
    /// <summary>Whether text may stand beside it, right at its edges.</summary>
    public bool HasTextBeside { get; init; }
}
