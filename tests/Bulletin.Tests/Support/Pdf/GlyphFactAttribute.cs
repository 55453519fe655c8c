namespace Bulletin.Tests.Support.Pdf;

/// <summary>A test that compares glyphs of a font of the machine by means of fontTools; skipped by name where something is missing, unless tools are required.</summary>
internal sealed class GlyphFactAttribute : FactAttribute
{
    public GlyphFactAttribute(string family) => Skip = Tools.WhyToSkip([GeneralTable.Python, GeneralTable.FontTools, GeneralTable.Unihan], family);
}
