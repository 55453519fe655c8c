using Bulletin.Standard;

namespace Bulletin;

/// <summary>Tables (表格). The standard gives no font, size or rule for them.</summary>
public sealed record TableStyle
{
    /// <summary>仿宋 for the cells.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>黑体 for the header.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("表头字体")]
    public required FontRole HeaderFont { get; init; }

    /// <summary>4号, 14 pt, or 五号, 10.5 pt.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("字号", 5, 36)]
    public required Length Size { get; init; }

    /// <summary>
    /// Height of a row of one line, its rule included. 4号: the pitch of the text, so that such rows stand on its lines. 五号: two thirds of it, 386 or 392 twips, so that
    /// three of them take the room of two lines of the text and a page holds 33.
    /// </summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("行高", 6, 100)]
    public required Length RowPitch { get; init; }

    /// <summary>From one line in a cell to the next, exact: less than <see cref="RowPitch"/> by the rule above, which word processors add to each row.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public Length LinePitch => RowPitch - Rule;

    /// <summary>The same in the header: less by two rules, the second being that below the table, so that a table of so many lines is as tall as so many lines of text.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    public Length HeaderLinePitch => RowPitch - (Rule * 2);

    /// <summary>黑体 for the caption (表题), centred above the table.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("表题字体")]
    public required FontRole CaptionFont { get; init; }

    /// <summary>4号, 14 pt, for the caption, on a line of the text.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("表题字号", 5, 36)]
    public required Length CaptionSize { get; init; }

    /// <summary>Thickness of every rule: 0.5 pt.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("表线粗细", 0.125, 6)]
    public required Length Rule { get; init; }

    /// <summary>Between a rule and the text beside it: 1.5 mm.</summary>
    [Clause("GB/T 9704-2012 §8", Strength.Practice)]
    [StyleField("单元格左右边距", 0, 5, StyleUnit.Millimetre)]
    public required Length CellMargin { get; init; }

    /// <summary>The style with text of a size.</summary>
    /// <param name="size">The size.</param>
    /// <param name="pitch">From one line of the text to the next.</param>
    internal TableStyle Sized(TableSize size, Length pitch) => this with
    {
        Size = size == TableSize.Size4 ? Length.Pt(14) : Length.Pt(10.5),
        RowPitch = size == TableSize.Size4 ? pitch : Length.Twip(pitch.Twips * 2 / 3),
    };
}
