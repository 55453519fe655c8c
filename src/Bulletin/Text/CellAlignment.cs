namespace Bulletin;

/// <summary>How the cells of a column stand.</summary>
public enum CellAlignment
{
    /// <summary>As what they hold asks for: numbers at the right, 序号 in the middle, all else at the left. The default.</summary>
    Automatic,

    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right.</summary>
    Right,
}
