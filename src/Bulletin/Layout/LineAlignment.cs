namespace Bulletin.Layout;

/// <summary>How a line stands between its edges.</summary>
internal enum LineAlignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>From edge to edge (两端对齐).</summary>
    Justified,
}
