using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>A font turned out to be malformed when its glyphs were taken out. The document is written again without it.</summary>
internal sealed class UnusableFaceException(FontFace face, FontFormatException cause) : Exception(cause.Message, cause)
{
    /// <summary>The font.</summary>
    public FontFace Face => face;

    /// <summary>What is to be said of it.</summary>
    public Diagnostic Diagnostic => cause.At(face.Place);
}
