namespace Bulletin.Standard;

/// <summary>The Chinese term of a property of a style, and its least and its greatest value; a text has as many characters.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StyleFieldAttribute(string term, double least = 0, double most = 0, StyleUnit unit = StyleUnit.Point) : Attribute
{
    /// <summary>The term.</summary>
    public string Term { get; } = term;

    /// <summary>The least value.</summary>
    public double Least { get; } = least;

    /// <summary>The greatest value.</summary>
    public double Most { get; } = most;

    /// <summary>The unit of both.</summary>
    public StyleUnit Unit { get; } = unit;
}
