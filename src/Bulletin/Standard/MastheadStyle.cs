using Bulletin.Standard;

namespace Bulletin;

/// <summary>The masthead (版头) of a formal document: everything above and including the red rule.</summary>
public sealed record MastheadStyle
{
    /// <summary>The font of copy number and reference number: 仿宋.</summary>
    [Clause("GB/T 9704-2012 §7.2.5", Strength.Normal)]
    [StyleField("份号和发文字号字体")]
    public required FontRole Font { get; init; }

    /// <summary>The size of all but the mark: 3号, 16 pt.</summary>
    [Clause("GB/T 9704-2012 §7.2.1", Strength.Normal)]
    [StyleField("字号", 5, 36)]
    public required Length Size { get; init; }

    /// <summary>The font of classification and urgency: 黑体.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Normal)]
    [StyleField("密级和紧急程度字体")]
    public required FontRole RankFont { get; init; }

    /// <summary>The line of the type area on which the classification stands: the second. The copy number has the first; the urgency follows whatever is there.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Required)]
    [StyleField("密级所在行", 1, 5)]
    public required int ClassificationLine { get; init; }

    /// <summary>What stands between classification and period: ★.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Practice)]
    [StyleField("密级与期限的间隔", 0, 5)]
    public required string PeriodSeparator { get; init; }

    /// <summary>The font of the issuer's mark (发文机关标志): 小标宋.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Recommended)]
    [StyleField("发文机关标志字体")]
    public required FontRole MarkFont { get; init; }

    /// <summary>The red of mark and rule: FF0000 as light, M 80 Y 80 as inks (§6.2).</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    [StyleField("红色")]
    public required Colour Red { get; init; }

    /// <summary>From the upper edge of the sheet to that of the mark: 72 mm, 35 mm below the upper edge of the type area; in a letter 30 mm (§10.1).</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    [StyleField("发文机关标志距上页边", 10, 200, StyleUnit.Millimetre)]
    public required Length MarkTop { get; init; }

    /// <summary>The largest mark: 初号, 42 pt. A character of it is 14.8 mm wide; those of 1999 were to be no wider than 15. The standard leaves the size to the office.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("发文机关标志最大字号", 10, 90)]
    public required Length LargestMark { get; init; }

    /// <summary>The smallest mark that is no smaller than the title: 2号, 22 pt. A smaller one is set, and found fault with.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("发文机关标志最小字号", 5, 90)]
    public required Length SmallestMark { get; init; }

    /// <summary>What is kept free of the width of the type area, so that a mark in a stand-in font stays on its line: 2 mm.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("发文机关标志两侧余量", 0, 20, StyleUnit.Millimetre)]
    public required Length MarkRoom { get; init; }

    /// <summary>Several bodies: from one name to the next, in hundredths of the size of the mark: 125.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("联合行文机关行距（字号的百分之几）", 100, 200)]
    public required int MarkPitchHundredths { get; init; }

    /// <summary>Several bodies: the tallest mark, from the upper edge of the first name to the lower edge of the last: 80 mm, so that page 1 keeps room for body text.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("联合行文机关标志最大高度", 10, 120, StyleUnit.Millimetre)]
    public required Length TallestMark { get; init; }

    /// <summary>Several bodies: what is free between the names and 文件, in hundredths of the size of the mark: 50.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("机关与文件二字间距（字号的百分之几）", 0, 200)]
    public required int SuffixGapHundredths { get; init; }

    /// <summary>What follows the names in the mark: 文件.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    [StyleField("机关名称后的文件二字", 1, 6)]
    public required string Suffix { get; init; }

    /// <summary>From the lower edge of the mark to the upper edge of the reference number or the first approver: 20.78 mm, two lines.</summary>
    [Clause("GB/T 33476.2-2016 §7.1.2", Strength.Recommended)]
    [StyleField("发文机关标志下方空白", 0, 50, StyleUnit.Millimetre)]
    public required Length BelowMark { get; init; }

    /// <summary>A document to a body above: characters between the reference number and the left edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.5", Strength.Required)]
    [StyleField("发文字号左空字数", 0, 8)]
    public required int NumberIndent { get; init; }

    /// <summary>What stands before the names of those who approved it: 签发人：.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    [StyleField("签发人标签", 0, 8)]
    public required string ApproverLabel { get; init; }

    /// <summary>The font of their names: 楷体.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    [StyleField("签发人字体")]
    public required FontRole ApproverFont { get; init; }

    /// <summary>Characters between the last name of a line and the right edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    [StyleField("签发人右空字数", 0, 8)]
    public required int ApproverIndent { get; init; }

    /// <summary>Names on a line: 2.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Normal)]
    [StyleField("每行签发人数", 1, 4)]
    public required int ApproversPerLine { get; init; }

    /// <summary>Characters between two names on a line at least: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Practice)]
    [StyleField("签发人间空字数", 0, 8)]
    public required int ApproverGap { get; init; }

    /// <summary>From the lower edge of the reference number to the red rule: 4 mm.</summary>
    [Clause("GB/T 9704-2012 §7.2.7", Strength.Required)]
    [StyleField("发文字号距红线", 0, 30, StyleUnit.Millimetre)]
    public required Length AboveRule { get; init; }

    /// <summary>The thickness of the red rule, which is as wide as the type area: 1 pt.</summary>
    [Clause("GB/T 9704-2012 §7.2.7", Strength.Practice)]
    [StyleField("红线粗细", 0.125, 10)]
    public required Length Rule { get; init; }

    /// <summary>Whether the paper has the red head already: the room of mark and rule is kept, and neither is drawn. False by default.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    [StyleField("用预印红头纸")]
    public bool IsPrePrinted { get; init; }

    /// <summary>The names of a mark, and whether 文件 follows them.</summary>
    internal (ValueList<RichText> Names, bool HasSuffix) Mark(ValueList<RichText> mark)
    {
        var names = mark.Select(WithoutSuffix).ToValueList();
        return (names, !names.Equals(mark));
    }

    private RichText WithoutSuffix(RichText name)
    {
        var length = name.ToString().EnumerateRunes().Count() - Suffix.Length;

        // Part of a value is not the value: it says no longer where it came from.
        return length > 0 && name.ToString().EndsWith(Suffix, StringComparison.Ordinal) ? name.Split([length])[0].From(Origin.None) : name;
    }
}
