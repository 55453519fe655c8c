using System.Globalization;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>The attachment note below the body (附件说明).</summary>
public sealed record AttachmentNoteStyle
{
    /// <summary>Blank lines between the body and the note: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    [StyleField("上空行数", 0, 5)]
    public required int BlankLinesAbove { get; init; }

    /// <summary>Cells in from the left: 2. A title that wraps goes on below its own first character.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    [StyleField("左空字数", 0, 4)]
    public required int Indent { get; init; }

    /// <summary>What it begins with: 附件：.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    [StyleField("标签", 0, 6)]
    public required string Label { get; init; }

    /// <summary>What follows a number: a point.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    [StyleField("序号后的点", 0, 3)]
    public required string NumberSuffix { get; init; }

    /// <summary>
    /// What stands before a title, and where its first line and the others begin, in half cells. Each title wraps below its own first character, so what hangs is label and number
    /// for the first, the number for the others; the only one has no number.
    /// </summary>
    internal (string Label, int First, int Others) Line(int index, int count)
    {
        var (label, number) = (index == 0 ? Label : "", count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{index + 1}{NumberSuffix}"));
        var titles = (Indent * 2) + ReferenceMetrics.HalfCells(Label);
        return (label + number, index == 0 ? Indent * 2 : titles, titles + ReferenceMetrics.HalfCells(number));
    }
}
