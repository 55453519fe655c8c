namespace Bulletin.Tests.Support;

/// <summary>A test that draws with fonts of the machine, by poppler and by mupdf; skipped by name where one of them is missing, unless tools are required.</summary>
internal sealed class FontRasterFactAttribute : FactAttribute
{
    public FontRasterFactAttribute(params string[] families) => Skip = Tools.WhyToSkip(["pdftoppm", "mutool"], families);
}
