using Bulletin.Standard;

namespace Bulletin;

/// <summary>Headings of one level (结构层次).</summary>
public sealed record HeadingStyle
{
    /// <summary>黑体 on level 1, 楷体 on level 2, 仿宋 on levels 3 and 4.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Normal)]
    [StyleField("字体")]
    public required FontRole Font { get; init; }

    /// <summary>3号: 16 pt.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Normal)]
    [StyleField("字号", 5, 72)]
    public required Length Size { get; init; }

    /// <summary>Cells in from the left: 2.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    [StyleField("首行缩进字数", 0, 8)]
    public required int FirstLineIndent { get; init; }

    /// <summary>Whether the heading is bold; false by default. The standard gives fonts alone.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Practice)]
    [StyleField("加粗")]
    public bool IsBold { get; init; }

    /// <summary>
    /// The alignment of a heading with a paragraph of its own; <see cref="HeadingAlignment.Justified"/> by default. A centred or
    /// right-aligned heading has no indent. A heading that runs into its paragraph has indent and alignment of the body.
    /// </summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Required)]
    [StyleField("对齐")]
    public HeadingAlignment Alignment { get; init; }

    /// <summary>The indent of the first line, in cells: none for a heading that does not begin at the left.</summary>
    internal int Indent => Alignment is HeadingAlignment.Centre or HeadingAlignment.Right ? 0 : FirstLineIndent;

    /// <summary>The style of its characters.</summary>
    internal TextStyle CharacterStyle => IsBold ? TextStyle.Strong : TextStyle.Plain;
}
