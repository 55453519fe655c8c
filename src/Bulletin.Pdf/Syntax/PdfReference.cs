namespace Bulletin.Pdf;

/// <summary>The number of an indirect object (ISO 32000-1 §7.3.10); generations are always 0.</summary>
internal readonly record struct PdfReference(int Number)
{
    /// <summary>As it is written where the object is meant: <c>12 0 R</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number} 0 R");
}
