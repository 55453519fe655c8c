namespace Bulletin;

/// <summary>The attachment note below the body (附件说明).</summary>
public sealed record AttachmentNoteStyle
{
    /// <summary>Blank lines between the body and the note: 1.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    public required int BlankLinesAbove { get; init; }

    /// <summary>Cells in from the left: 2. A title that wraps goes on below its own first character.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    public required int Indent { get; init; }

    /// <summary>What it begins with: 附件：.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    public required string Label { get; init; }

    /// <summary>What follows a number: a point.</summary>
    [Clause("GB/T 9704-2012 §7.3.4", Strength.Required)]
    public required string NumberSuffix { get; init; }
}
