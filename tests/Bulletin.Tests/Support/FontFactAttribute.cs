namespace Bulletin.Tests.Support;

/// <summary>A test that needs fonts of the machine; skipped by name where one is missing, unless tools are required.</summary>
internal sealed class FontFactAttribute : FactAttribute
{
    public FontFactAttribute(params string[] families)
    {
        var missing = families.Where(family => FontCatalog.System.Find(family) is null).ToList();
        if (missing.Count > 0 && !Tools.Required)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }
}
