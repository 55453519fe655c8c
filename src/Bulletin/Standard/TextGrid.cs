using Bulletin.Standard;

namespace Bulletin;

/// <summary>The grid of lines and cells on which the body stands.</summary>
public sealed record TextGrid
{
    /// <summary>Lines a page: 22.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Normal)]
    [StyleField("每页行数", 10, 60)]
    public required int LinesPerPage { get; init; }

    /// <summary>Cells a line: 28 characters.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Normal)]
    [StyleField("每行字数", 10, 80)]
    public required int CellsPerLine { get; init; }

    /// <summary>From one line to the next, exact: 579 twips (28.95 pt), or 589 twips (29.45 pt).</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Practice)]
    [StyleField("行距", 6, 100)]
    public required Length Pitch { get; init; }

    /// <summary>What is added to the width of every character of the body: −5 twips (−0.25 pt). 28 characters of 16 pt are 158 mm wide and the type area 156.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Practice)]
    [StyleField("字距增减", -10, 40)]
    public required Length Tracking { get; init; }

    /// <summary>Width of a cell (一字): the size of the body with the tracking, 15.75 pt.</summary>
    [Clause("GB/T 9704-2012 §3.1", Strength.Practice)]
    [StyleField("字格宽", 4, 80)]
    public required Length Cell { get; init; }

    /// <summary>
    /// Where the baseline stands in a line of exact height, in hundredths of the pitch from its upper edge: 80, whatever font and size. Measured on Word and on LibreOffice.
    /// </summary>
    [Clause("GB/T 9704-2012 §3.2", Strength.Practice)]
    [StyleField("基线位置（行距的百分之几）", 60, 95)]
    public required int BaselineHundredths { get; init; }

    /// <summary>Width of a full line that is not justified: 441 pt, 0.4 mm less than the type area; a justified one fills it.</summary>
    [Clause("GB/T 9704-2012 §5.2.3", Strength.Practice)]
    public Length LineWidth => Cell * CellsPerLine;

    /// <summary>From the upper edge of a line to its baseline.</summary>
    [Clause("GB/T 9704-2012 §3.2", Strength.Practice)]
    public Length Baseline => new(Pitch.Emu * BaselineHundredths / 100);
}
