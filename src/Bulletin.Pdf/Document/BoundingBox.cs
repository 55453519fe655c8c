namespace Bulletin.Pdf;

/// <summary>A rectangle in default user space: points from the lower left corner of the page.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The bottom edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The top edge.</param>
internal readonly record struct BoundingBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The rectangle that encloses both.</summary>
    public BoundingBox With(BoundingBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
