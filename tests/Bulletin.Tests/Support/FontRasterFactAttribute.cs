namespace Bulletin.Tests.Support;

/// <summary>A test that draws with a font of the machine, by poppler and by mupdf; skipped by name where one of them is missing, unless tools are required.</summary>
internal sealed class FontRasterFactAttribute : FactAttribute
{
    public FontRasterFactAttribute(string family)
    {
        var missing = new[] { "pdftoppm", "mutool" }.Where(program => Tools.Find(program) is null)
            .Concat(FontCatalog.System.Find(family) is null ? [family] : [])
            .ToList();
        if (missing.Count > 0 && !Tools.Required)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }
}
