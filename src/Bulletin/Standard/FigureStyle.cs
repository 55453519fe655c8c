using Bulletin.Standard;

namespace Bulletin;

/// <summary>Figures (图) and their captions (图题). The standard says nothing of them: practice, after what it leaves to tables.</summary>
public sealed record FigureStyle
{
    /// <summary>黑体 for the caption, as for the header of a table.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("图题字体")]
    public required FontRole CaptionFont { get; init; }

    /// <summary>4号, 14 pt, for the caption.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("图题字号", 5, 36)]
    public required Length CaptionSize { get; init; }

    /// <summary>At least so much white above the picture: 2.5 mm. The rest of its last line stands there too, so that the grid goes on below.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("图上方空白", 0, 30, StyleUnit.Millimetre)]
    public required Length RoomAbove { get; init; }

    /// <summary>Lines of a page that no picture takes, so that a heading finds room above the largest: 1.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("留给标题的行数", 0, 5)]
    public required int LinesForHeading { get; init; }
}
