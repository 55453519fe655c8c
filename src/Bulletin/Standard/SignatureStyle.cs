namespace Bulletin;

/// <summary>The signature (发文机关署名) and the date of issue (成文日期).</summary>
public sealed record SignatureStyle
{
    /// <summary>Not sealed: blank lines between the text and the signature: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    public required int BlankLinesAbove { get; init; }

    /// <summary>Not sealed: cells between the signature and the right edge: 2; of the date, if it is the longer.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    public required int RightIndent { get; init; }

    /// <summary>Not sealed: how many cells right of the signature's first character the date begins: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.2", Strength.Required)]
    public required int DateOffset { get; init; }

    /// <summary>
    /// Sealed: blank lines between the text and the signature: 2. The seal's upper edge is to lie within one line of the text; a seal of 42 mm, a little above
    /// whose lower half signature and date stand, needs two.
    /// </summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Practice)]
    public required int SealedBlankLinesAbove { get; init; }

    /// <summary>Sealed: cells between the date and the right edge: 4. The signature is centred over the date.</summary>
    [Clause("GB/T 9704-2012 §7.3.5.1", Strength.Normal)]
    public required int SealedDateRightIndent { get; init; }

    /// <summary>Blank lines between the text and the signature.</summary>
    internal int LinesAbove(bool isSealed) => isSealed ? SealedBlankLinesAbove : BlankLinesAbove;
}
