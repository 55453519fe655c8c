using System.Globalization;

namespace Bulletin.Pdf;

/// <summary>A font of a PDF file: a Type 0 font (ISO 32000-1 §9.7) whose character codes are two bytes long.</summary>
/// <param name="number">Its number in the file, from 1.</param>
internal abstract class PdfFont(int number)
{
    /// <summary>The name that the pages call it by, without its solidus.</summary>
    public string Name { get; } = "F" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether it has room for one character more.</summary>
    public abstract bool HasRoom { get; }

    /// <summary>Where the pages must set its characters; <see cref="SmallPosition.None"/> by default.</summary>
    public virtual SmallPosition Position => SmallPosition.None;

    /// <summary>Whether it can hold the character at all.</summary>
    public virtual bool Has(int character) => true;

    /// <summary>Its family, as messages name it.</summary>
    public abstract string Family { get; }

    /// <summary>Whether it has a glyph for a variation sequence; false by default.</summary>
    /// <param name="character">The Unicode scalar value.</param>
    /// <param name="selector">The variation selector.</param>
    public virtual bool HasVariant(int character, int selector) => false;

    /// <summary>The code of a character in a cell.</summary>
    /// <param name="character">The Unicode scalar value.</param>
    /// <param name="cell">The width of its cell in thousandths of an em. Negative: a mark that is set over the cell before, which is so wide.</param>
    /// <param name="advance">How far it is to move the pen, if the font can say so; in thousandths of an em.</param>
    /// <param name="selector">The variation selector that follows it; 0 for none.</param>
    public abstract int Code(int character, int cell, int advance, int selector = 0);

    /// <summary>How far a code moves the pen, in thousandths of an em.</summary>
    public abstract int Width(int code);

    /// <summary>Writes the font and all that it needs; returns the Type 0 dictionary.</summary>
    public abstract PdfReference Write(PdfObjectWriter writer);
}
