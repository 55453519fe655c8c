namespace Bulletin.Pictures;

/// <summary>Pixels to the inch, as a file gives them.</summary>
internal readonly record struct Resolution(double Horizontal, double Vertical)
{
    private const double Least = 10;
    private const double Most = 10_000;

    /// <summary>Whether anybody can have meant it.</summary>
    public bool IsCredible => Horizontal is >= Least and <= Most && Vertical is >= Least and <= Most;
}
