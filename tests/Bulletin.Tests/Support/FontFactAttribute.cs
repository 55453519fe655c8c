namespace Bulletin.Tests.Support;

/// <summary>A test that needs fonts of the machine; skipped by name where one is missing, unless tools are required.</summary>
internal sealed class FontFactAttribute : FactAttribute
{
    public FontFactAttribute(params string[] families) => Skip = Tools.WhyToSkip([], families);
}
