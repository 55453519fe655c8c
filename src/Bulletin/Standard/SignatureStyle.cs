using Bulletin.Standard;

namespace Bulletin;

/// <summary>The signature (发文机关署名) and the date of issue (成文日期).</summary>
public sealed record SignatureStyle
{
    /// <summary>Not sealed: blank lines between the text and the signature: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    [StyleField("上空行数", 0, 5)]
    public required int BlankLinesAbove { get; init; }

    /// <summary>Not sealed: cells between the signature and the right edge: 2; of the date, if it is the longer.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    [StyleField("右空字数", 0, 8)]
    public required int RightIndent { get; init; }

    /// <summary>Not sealed: how many cells right of the signature's first character the date begins: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    [StyleField("日期右移字数", 0, 8)]
    public required int DateOffset { get; init; }

    /// <summary>
    /// Sealed: blank lines between the text and the signature: 2. The seal's upper edge is to lie within one line of the text; a seal of 42 mm, a little above
    /// whose lower half signature and date stand, needs two.
    /// </summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("加盖印章时上空行数", 0, 5)]
    public required int SealedBlankLinesAbove { get; init; }

    /// <summary>Sealed: cells between the date and the right edge: 4. The signature is centred over the date.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Normal)]
    [StyleField("加盖印章时日期右空字数", 0, 12)]
    public required int SealedDateRightIndent { get; init; }

    /// <summary>Sealed: the diameter of a seal (印章): 42 mm, that of the seals of state and party bodies below the centre.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("印章直径", 10, 60, StyleUnit.Millimetre)]
    public required Length SealDiameter { get; init; }

    /// <summary>Sealed: how far below the text a seal begins, in hundredths of a line: 50, so that it lies within one line, and signature and date a little below its centre.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("印章距正文（行距的百分之几）", 0, 300)]
    public required int SealTopHundredths { get; init; }

    /// <summary>Several sealed bodies: what is free between two seals at least: 3 mm. They must not touch.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("印章间距", 0, 20, StyleUnit.Millimetre)]
    public required Length SealGap { get; init; }

    /// <summary>Several sealed bodies: cells between two names beside each other at least: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("署名间距字数", 0, 8)]
    public required int NameGap { get; init; }

    /// <summary>Several sealed bodies: lines from one row of names to the next: 5, the fewest that keep the seals apart, set closer or not.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    [StyleField("印章各排行数", 1, 8)]
    public required int SealRowLines { get; init; }

    /// <summary>Name stamps (签名章): blank lines between the text and the first stamp: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Required)]
    [StyleField("签名章上空行数", 0, 5)]
    public required int StampBlankLinesAbove { get; init; }

    /// <summary>Name stamps: cells between stamp and right edge, and between date and right edge: 4.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Required)]
    [StyleField("签名章右空字数", 0, 8)]
    public required int StampRightIndent { get; init; }

    /// <summary>Name stamps: cells between the post of the signer (职务) and the stamp: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Required)]
    [StyleField("职务与签名章间空字数", 0, 8)]
    public required int PostOffset { get; init; }

    /// <summary>Name stamps: blank lines between the last stamp and the date: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Required)]
    [StyleField("签名章下空行数", 0, 5)]
    public required int StampBlankLinesBelow { get; init; }

    /// <summary>Name stamps: lines that a stamp takes: 2; more where the post beside it has more.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Practice)]
    [StyleField("签名章行数", 1, 5)]
    public required int StampLines { get; init; }

    /// <summary>Name stamps: the width of a stamp: 40 mm.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Practice)]
    [StyleField("签名章宽", 10, 60, StyleUnit.Millimetre)]
    public required Length StampWidth { get; init; }

    /// <summary>Name stamps: the height of a stamp: 20 mm.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.3", Strength.Practice)]
    [StyleField("签名章高", 5, 40, StyleUnit.Millimetre)]
    public required Length StampHeight { get; init; }

    /// <summary>
    /// Where a signature does not fit: how close the lines of its page may be set, as lines that a page would hold: 24, that is a pitch of 22/24 (26.5 pt).
    /// Enough for the two blank lines above a seal; closer lines are seen to be.
    /// </summary>
    [Clause("GB/T 9704-2012 §7.3.5.5", Strength.Permitted)]
    [StyleField("调整行距后每页最多行数", 10, 80)]
    public required int ClosestLinesPerPage { get; init; }

    /// <summary>How close the lines of a page may be set, in whole twips.</summary>
    internal Length ClosestPitch(TextGrid grid) => Length.Twip(grid.Pitch.Twips * grid.LinesPerPage / ClosestLinesPerPage);

    /// <summary>Name stamps: from the post to the right edge of the type area.</summary>
    internal Length PostRight(Length cell) => (cell * (StampRightIndent + PostOffset)) + StampWidth;
}
