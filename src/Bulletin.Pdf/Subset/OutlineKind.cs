namespace Bulletin.Pdf;

/// <summary>A step of an outline.</summary>
internal enum OutlineKind
{
    /// <summary>Begins a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A Bézier curve of the third degree.</summary>
    Curve,
}
