namespace Bulletin.Layout;

/// <summary>A line, or a row of a table, on its way to a page.</summary>
internal sealed record FlowLine
{
    /// <summary>Its height.</summary>
    public required Length Height { get; init; }

    /// <summary>What it holds, as if the line began at the upper edge of the sheet.</summary>
    public required IReadOnlyList<PageItem> Items { get; init; }

    /// <summary>Room above it; none is left where the line begins a page.</summary>
    public Length SpaceAbove { get; init; }

    /// <summary>Whether the line after it must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether it is kept with the line after it for the sake of a signature alone.</summary>
    public bool KeepWithSignature { get; init; }

    /// <summary>The index of the block it belongs to.</summary>
    public int Block { get; init; } = -1;

    /// <summary>The seals and stamps that belong to it, measured from its upper edge.</summary>
    public IReadOnlyList<SealPlace> Seals { get; init; } = [];

    /// <summary>Whether it begins a page.</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>Whether it stands on a sheet turned sideways; those do not share pages with others.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>What is repeated above it if it comes to begin a page: the header of its table.</summary>
    public FlowLine? Header { get; init; }

    /// <summary>The row of a table that it is; null for all other lines.</summary>
    public TableRow? Row { get; init; }

    /// <summary>The heading that begins here, for the outline.</summary>
    public (int Level, string Text)? Outline { get; init; }
}
