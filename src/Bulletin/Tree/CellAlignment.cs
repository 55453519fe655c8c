namespace Bulletin;

/// <summary>How the cells of a column stand.</summary>
public enum CellAlignment
{
    /// <summary>At the left; the default.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right.</summary>
    Right,
}
