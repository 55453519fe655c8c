using Bulletin.Standard;

namespace Bulletin;

/// <summary>The imprint (版记) at the foot of the last page: between two rules whom a copy goes to, who printed it, and when.</summary>
public sealed record ImprintStyle
{
    /// <summary>仿宋.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Normal)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>4号: 14 pt.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Normal)]
    [StyleField("字号", 5, 36)]
    public required Length Size { get; init; }

    /// <summary>Characters, of the imprint's own size, between the text and either edge of the type area: 1.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Required)]
    [StyleField("左右空字数", 0, 4)]
    public required int Indent { get; init; }

    /// <summary>What stands before the main recipients where they have been moved here: 主送：.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Required)]
    [StyleField("主送标签", 0, 6)]
    public required string RecipientsLabel { get; init; }

    /// <summary>What stands before those whom a copy goes to: 抄送：. Lines that follow begin below the first character after it.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Required)]
    [StyleField("抄送标签", 0, 6)]
    public required string CopyToLabel { get; init; }

    /// <summary>What stands between two of them: ，. Bodies of a kind, which 、 parts, are given as one.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Practice)]
    [StyleField("间隔", 0, 5)]
    public required string Separator { get; init; }

    /// <summary>What follows the last of them: 。.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Required)]
    [StyleField("结尾", 0, 5)]
    public required string Terminator { get; init; }

    /// <summary>What follows the date of printing: 印发.</summary>
    [Clause("GB/T 9704-2012 §7.4.3", Strength.Required)]
    [StyleField("印发字样", 0, 6)]
    public required string PrintedLabel { get; init; }

    /// <summary>Thickness of the first and the last rule: 0.35 mm.</summary>
    [Clause("GB/T 9704-2012 §7.4.1", Strength.Recommended)]
    [StyleField("首末分隔线粗细", 0.05, 2, StyleUnit.Millimetre)]
    public required Length OuterRule { get; init; }

    /// <summary>Thickness of the rule between: 0.25 mm.</summary>
    [Clause("GB/T 9704-2012 §7.4.1", Strength.Recommended)]
    [StyleField("中间分隔线粗细", 0.05, 2, StyleUnit.Millimetre)]
    public required Length InnerRule { get; init; }

    /// <summary>From one line to the next, exact: 24 pt.</summary>
    [Clause("GB/T 9704-2012 §7.4.2", Strength.Practice)]
    [StyleField("行距", 6, 60)]
    public required Length LinePitch { get; init; }

    /// <summary>What is free below the last line of each item: 4 pt. An item of one line is so 28 pt high, which is 一行 of 4号 (§3.2), and stands in the middle between its rules.</summary>
    [Clause("GB/T 9704-2012 §3.2", Strength.Practice)]
    [StyleField("各要素下方空白", 0, 30)]
    public required Length RoomBelow { get; init; }

    /// <summary>What is free at least between the text of a page, or a seal on it, and the first rule: 2 mm. Where there is less, the imprint has a page of its own.</summary>
    [Clause("GB/T 9704-2012 §7.4.1", Strength.Practice)]
    [StyleField("版记上方空白", 0, 30, StyleUnit.Millimetre)]
    public required Length RoomAbove { get; init; }

    /// <summary>Whether it must stand on an even page, the back of the last sheet: yes. Where documents are printed on one side only, <c>with { OnEvenPage = false }</c>.</summary>
    [Clause("GB/T 33476.2-2016 §7.3.1", Strength.Required)]
    [StyleField("置于偶数页")]
    public required bool OnEvenPage { get; init; }

    /// <summary>Whether it has rules, and the line of printing office and date: yes; in a letter neither (§10.1).</summary>
    [Clause("GB/T 9704-2012 §7.4.3", Strength.Required)]
    [StyleField("有印发机关和印发日期")]
    public required bool HasPrinting { get; init; }

    /// <summary>Bodies as printed behind a label.</summary>
    internal RichText Text(string label, ValueList<RichText> names)
    {
        var text = RichText.Of(names.SelectMany((name, i) => i == 0 ? name.Runs : [new TextRun(Separator), .. name.Runs]));
        return label + (text.ToString().EndsWith(Terminator, StringComparison.Ordinal) ? text : text + Terminator);
    }
}
