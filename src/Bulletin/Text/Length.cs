using System.Globalization;

namespace Bulletin;

/// <summary>A length as a whole number of EMU (English metric units: 36,000 to the millimetre, 12,700 to the point, 635 to the twip).</summary>
/// <param name="Emu">The length in EMU.</param>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>The length in millimetres.</summary>
    public double Millimetres => Emu / 36000.0;

    /// <summary>The length in points (1/72 inch).</summary>
    public double Points => Emu / 12700.0;

    /// <summary>The length in twips (1/20 point), rounded to the nearest.</summary>
    public int Twips => checked((int)Math.Round(Emu / 635.0, MidpointRounding.AwayFromZero));

    /// <summary>A length in millimetres, rounded to the nearest EMU.</summary>
    public static Length Mm(double millimetres) => new(checked((long)Math.Round(millimetres * 36000, MidpointRounding.AwayFromZero)));

    /// <summary>A length in points, rounded to the nearest EMU.</summary>
    public static Length Pt(double points) => new(checked((long)Math.Round(points * 12700, MidpointRounding.AwayFromZero)));

    /// <summary>A length in twips.</summary>
    public static Length Twip(int twips) => new(twips * 635L);

    /// <inheritdoc/>
    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    /// <inheritdoc/>
    public override string ToString() => Millimetres.ToString("0.###", CultureInfo.InvariantCulture) + " mm";

    /// <summary>The sum.</summary>
    public static Length operator +(Length left, Length right) => new(left.Emu + right.Emu);

    /// <summary>The difference.</summary>
    public static Length operator -(Length left, Length right) => new(left.Emu - right.Emu);

    /// <summary>The length turned round.</summary>
    public static Length operator -(Length length) => new(-length.Emu);

    /// <summary>The length so many times.</summary>
    public static Length operator *(Length length, long times) => new(length.Emu * times);

    /// <summary>Whether the left is shorter.</summary>
    public static bool operator <(Length left, Length right) => left.Emu < right.Emu;

    /// <summary>Whether the left is longer.</summary>
    public static bool operator >(Length left, Length right) => left.Emu > right.Emu;

    /// <summary>Whether the left is no longer than the right.</summary>
    public static bool operator <=(Length left, Length right) => left.Emu <= right.Emu;

    /// <summary>Whether the left is no shorter than the right.</summary>
    public static bool operator >=(Length left, Length right) => left.Emu >= right.Emu;
}
