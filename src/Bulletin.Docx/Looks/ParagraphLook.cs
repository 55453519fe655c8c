namespace Bulletin.Docx;

/// <summary>How a paragraph looks (w:pPr); null, false and none where what it rests on says it.</summary>
internal sealed record ParagraphLook
{
    /// <summary>The id of its style.</summary>
    public string? Style { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool? KeepNext { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool? KeepLines { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool BeginsPage { get; init; }

    /// <summary>The frame that it stands in.</summary>
    public FrameLook? Frame { get; init; }

    /// <summary>Whether none of its lines stands alone on a page.</summary>
    public bool? WidowControl { get; init; }

    /// <summary>Its list.</summary>
    public ListPlace? List { get; init; }

    /// <summary>The rule below it.</summary>
    public BorderLook? RuleBelow { get; init; }

    /// <summary>The colour behind it.</summary>
    public Colour? Shading { get; init; }

    /// <summary>Its tab stops.</summary>
    public ValueList<TabLook> Tabs { get; init; } = [];

    /// <summary>Whether its characters stay in the cells of the line: forbidden characters at the edges are moved; no marks hang, no gaps are put between Han characters and digits, no grid changes widths.</summary>
    public bool StaysInCells { get; init; }

    /// <summary>The space around it.</summary>
    public SpacingLook? Spacing { get; init; }

    /// <summary>Its indents.</summary>
    public IndentLook? Indent { get; init; }

    /// <summary>Whether no space stands between it and others of its style.</summary>
    public bool? ContextualSpacing { get; init; }

    /// <summary>How its lines stand; see <see cref="Docx.Alignment"/>.</summary>
    public string? Alignment { get; init; }

    /// <summary>Its level in the outline, from 0.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Whether its mark is a style separator: Word sets the paragraph after it on the same line.</summary>
    public bool EndsInSeparator { get; init; }

    /// <summary>Writes the section that it ends.</summary>
    public Action<WordWriter>? Section { get; init; }
}
