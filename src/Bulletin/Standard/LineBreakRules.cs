namespace Bulletin;

/// <summary>What must not stand at the beginning or at the end of a line.</summary>
public sealed record LineBreakRules
{
    /// <summary>
    /// Never first on a line: stops, closing quotes and brackets, connecting marks, the middle dot, and signs that belong to the number before them.
    /// — and … are among them so that —— and …… are never broken in two.
    /// </summary>
    [Clause("GB/T 15834-2011 §5.1", Strength.Required)]
    public required string NotFirst { get; init; }

    /// <summary>Never last on a line: opening quotes and brackets, and signs that belong to the number after them.</summary>
    [Clause("GB/T 15834-2011 §5.1.3", Strength.Required)]
    public required string NotLast { get; init; }
}
