namespace Bulletin.Docx;

/// <summary>The space above and below a paragraph, and the height of its lines (w:spacing); null where its style says it.</summary>
internal sealed record SpacingLook
{
    /// <summary>The space above.</summary>
    public Length? Before { get; init; }

    /// <summary>The space below.</summary>
    public Length? After { get; init; }

    /// <summary>The height of a line.</summary>
    public Length? Line { get; init; }

    /// <summary>What <see cref="Line"/> is, one of ST_LineSpacingRule: the height itself, whatever stands in the line, unless it says otherwise.</summary>
    public string Rule { get; init; } = "exact";
}
