using System.Globalization;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>An attachment (附件), on a new page; its body as the notice's.</summary>
public sealed record AttachmentStyle
{
    /// <summary>What stands on the first line, flush left, before the number: 附件.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    [StyleField("标识", 1, 6)]
    public required string Label { get; init; }

    /// <summary>黑体 for label and number.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    [StyleField("标识字体")]
    public required FontRole LabelFont { get; init; }

    /// <summary>3号, 16 pt, for label and number.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    [StyleField("标识字号", 5, 72)]
    public required Length LabelSize { get; init; }

    /// <summary>The line on which the title stands, centred: 3.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Required)]
    [StyleField("标题所在行", 2, 6)]
    public required int TitleLine { get; init; }

    /// <summary>小标宋 for the title, as for the notice's: what an attachment looks like is to be as the body is.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Practice)]
    [StyleField("标题字体")]
    public required FontRole TitleFont { get; init; }

    /// <summary>2号, 22 pt, for the title.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Practice)]
    [StyleField("标题字号", 5, 72)]
    public required Length TitleSize { get; init; }

    /// <summary>Blank lines between the title and the text: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.7", Strength.Practice)]
    [StyleField("标题下空行数", 0, 5)]
    public required int BlankLinesBelowTitle { get; init; }

    /// <summary>附件, or 附件1 where there are several.</summary>
    internal string LabelText(int? number) => string.Create(CultureInfo.InvariantCulture, $"{Label}{number}");
}
