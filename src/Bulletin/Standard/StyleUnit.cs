namespace Bulletin.Standard;

/// <summary>The unit of the bounds of a <see cref="StyleField"/>.</summary>
internal enum StyleUnit
{
    /// <summary>Points for lengths; a count for numbers and texts.</summary>
    Point,

    /// <summary>Millimetres.</summary>
    Millimetre,
}
