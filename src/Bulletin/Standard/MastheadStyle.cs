namespace Bulletin;

/// <summary>The masthead (版头) of a formal document: everything above and including the red rule.</summary>
public sealed record MastheadStyle
{
    /// <summary>The font of copy number and reference number: 仿宋.</summary>
    [Clause("GB/T 9704-2012 §7.2.5", Strength.Normal)]
    public required FontRole Font { get; init; }

    /// <summary>The size of all but the mark: 3号, 16 pt.</summary>
    [Clause("GB/T 9704-2012 §7.2.1", Strength.Normal)]
    public required Length Size { get; init; }

    /// <summary>The font of classification and urgency: 黑体.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Normal)]
    public required FontRole RankFont { get; init; }

    /// <summary>The line of the type area on which the classification stands: the second. The copy number has the first; the urgency follows whatever is there.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Required)]
    public required int ClassificationLine { get; init; }

    /// <summary>What stands between classification and period: ★.</summary>
    [Clause("GB/T 9704-2012 §7.2.2", Strength.Practice)]
    public required string PeriodSeparator { get; init; }

    /// <summary>The font of the issuer's mark (发文机关标志): 小标宋.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Recommended)]
    public required FontRole MarkFont { get; init; }

    /// <summary>The red of mark and rule: FF0000 as light, M 80 Y 80 as inks (§6.2).</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    public required Colour Red { get; init; }

    /// <summary>From the upper edge of the sheet to that of the mark: 72 mm, 35 mm below the upper edge of the type area; in a letter 30 mm (§10.1).</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    public required Length MarkTop { get; init; }

    /// <summary>The largest mark: 初号, 42 pt. A character of it is 14.8 mm wide; those of 1999 were to be no wider than 15. The standard leaves the size to the office.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required Length LargestMark { get; init; }

    /// <summary>The smallest mark that is no smaller than the title: 2号, 22 pt. A smaller one is set, and found fault with.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required Length SmallestMark { get; init; }

    /// <summary>What is kept free of the width of the type area, so that a mark in a stand-in font stays on its line: 2 mm.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required Length MarkRoom { get; init; }

    /// <summary>Several bodies: from one name to the next, in hundredths of the size of the mark: 125.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required int MarkPitchHundredths { get; init; }

    /// <summary>Several bodies: the tallest mark, from the upper edge of the first name to the lower edge of the last: 80 mm, so that page 1 keeps room for body text.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required Length TallestMark { get; init; }

    /// <summary>Several bodies: what is free between the names and 文件, in hundredths of the size of the mark: 50.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
    public required int SuffixGapHundredths { get; init; }

    /// <summary>What follows the names in the mark: 文件.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Required)]
    public required string Suffix { get; init; }

    /// <summary>From the lower edge of the mark to the upper edge of the reference number or the first approver: 20.78 mm, two lines.</summary>
    [Clause("GB/T 33476.2-2016 §7.1.2", Strength.Recommended)]
    public required Length BelowMark { get; init; }

    /// <summary>A document to a body above: characters between the reference number and the left edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.5", Strength.Required)]
    public required int NumberIndent { get; init; }

    /// <summary>What stands before the names of those who approved it: 签发人：.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    public required string ApproverLabel { get; init; }

    /// <summary>The font of their names: 楷体.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    public required FontRole ApproverFont { get; init; }

    /// <summary>Characters between the last name of a line and the right edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Required)]
    public required int ApproverIndent { get; init; }

    /// <summary>Names on a line: 2.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Normal)]
    public required int ApproversPerLine { get; init; }

    /// <summary>Characters between two names on a line at least: 1.</summary>
    [Clause("GB/T 9704-2012 §7.2.6", Strength.Practice)]
    public required int ApproverGap { get; init; }

    /// <summary>From the lower edge of the reference number to the red rule: 4 mm.</summary>
    [Clause("GB/T 9704-2012 §7.2.7", Strength.Required)]
    public required Length AboveRule { get; init; }

    /// <summary>The thickness of the red rule, which is as wide as the type area: 1 pt.</summary>
    [Clause("GB/T 9704-2012 §7.2.7", Strength.Practice)]
    public required Length Rule { get; init; }

    /// <summary>Whether the paper has the red head already: the room of mark and rule is kept, and neither is drawn. False by default.</summary>
    [Clause("GB/T 9704-2012 §7.2.4", Strength.Practice)]
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
