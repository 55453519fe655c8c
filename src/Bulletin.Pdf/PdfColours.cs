namespace Bulletin;

/// <summary>What colours are said in.</summary>
public enum PdfColours
{
    /// <summary>Light: black is grey of no lightness, red is FF0000.</summary>
    Screen,

    /// <summary>Inks: black is K 100 alone, red is Y 80 M 80 (GB/T 9704-2012 §6.2).</summary>
    Print,
}
